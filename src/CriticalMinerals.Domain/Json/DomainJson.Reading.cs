using System.Text.Json;

namespace CriticalMinerals.Domain;

public static partial class DomainJson
{
    /// <summary>Reads one JSON document.</summary>
    /// <typeparam name="T">What the document holds: a type of this library.</typeparam>
    /// <param name="json">The whole document and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <exception cref="JsonException">The document breaks a rule; the message says the JSON path and the rule.</exception>
    public static T Read<T>(string json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        return DomainReader.Read(json, JsonForms.Of<T>());
    }

    /// <summary>Reads one JSON document.</summary>
    /// <typeparam name="T">What the document holds: a type of this library.</typeparam>
    /// <param name="utf8Json">The whole document and nothing else, in UTF-8 without a byte order mark.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <exception cref="JsonException">The document breaks a rule; the message says the JSON path and the rule.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : notnull =>
        DomainReader.Read(utf8Json, JsonForms.Of<T>());

    /// <summary>Reads one JSON document from a stream, up to its end; the stream stays open.</summary>
    /// <typeparam name="T">What the document holds: a type of this library.</typeparam>
    /// <param name="utf8Json">The whole document and nothing else, in UTF-8 without a byte order mark.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <exception cref="JsonException">The document breaks a rule; the message says the JSON path and the rule.</exception>
    public static T Read<T>(Stream utf8Json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        var form = JsonForms.Of<T>();
        using var buffer = new PooledBytes();
        buffer.ReadAll(utf8Json);
        return DomainReader.Read<T>(buffer.Written, form);
    }

    /// <inheritdoc cref="Read{T}(Stream)"/>
    public static async Task<T> ReadAsync<T>(Stream utf8Json, CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        var form = JsonForms.Of<T>();
        using var buffer = new PooledBytes();
        await buffer.ReadAllAsync(utf8Json, cancellationToken).ConfigureAwait(false);
        return DomainReader.Read<T>(buffer.Written, form);
    }
}
