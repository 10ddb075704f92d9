using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes the library's JSON documents, strictly and without reflection.</summary>
/// <remarks>
/// A document that is an object carries its format as its first member, <c>"format": "critical-minerals/1.0"</c>; ids, dates, lists and other
/// values that are not objects are written bare. Reading refuses what it does not know: an unknown or doubled member, a missing one, null, a number that
/// does not fit, another format. Whatever is wrong with a document is a <see cref="JsonException"/> whose message starts with the JSON path of the
/// value that breaks a rule, such as <c>$.clauses[1].scope: …</c>. The format is described in docs/json-format.md.
/// </remarks>
public static partial class DomainJson
{
    /// <summary>The strict, read-only options that the library's types are read and written under, for use with <see cref="JsonSerializer"/>.</summary>
    /// <remarks>
    /// Values written with these options alone carry no format; they are parts of documents. What the domain refuses comes out of the serializer as the exception of the
    /// constructor, such as an <see cref="ArgumentException"/>; <see cref="Read{T}(string)"/> and values inside other documents turn it into a <see cref="JsonException"/> with its path.
    /// </remarks>
    public static JsonSerializerOptions Options => Serializer.Options;

    /// <summary>A value as a compact JSON document.</summary>
    /// <typeparam name="T">A type of this library.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <exception cref="JsonException">The value holds text that is not well-formed Unicode, or is nested more than 32 deep.</exception>
    public static string Write<T>(T value)
        where T : notnull =>
        Write(value, indented: false);

    /// <summary>A value as a JSON document, indented by two spaces with <c>\n</c> between lines if asked for.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static string Write<T>(T value, bool indented)
        where T : notnull
    {
        using var buffer = DomainWriter.WritePooled(value, indented, JsonForms.Of<T>());
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>A value as a compact JSON document in UTF-8.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static byte[] WriteUtf8<T>(T value)
        where T : notnull
    {
        using var buffer = DomainWriter.WritePooled(value, indented: false, JsonForms.Of<T>());
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a value as a compact JSON document in UTF-8 to a buffer.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static void Write<T>(IBufferWriter<byte> destination, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(destination);
        DomainWriter.Write(destination, value, indented: false, JsonForms.Of<T>());
    }

    /// <summary>Writes a value as a compact JSON document in UTF-8 to a stream, which stays open.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static void Write<T>(Stream destination, T value)
        where T : notnull =>
        Write(destination, value, indented: false);

    /// <summary>Writes a value as a JSON document in UTF-8 to a stream, which stays open; indented by two spaces if asked for.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static void Write<T>(Stream destination, T value, bool indented)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var buffer = DomainWriter.WritePooled(value, indented, JsonForms.Of<T>());
        destination.Write(buffer.Written);
    }

    /// <summary>Writes a value as a compact JSON document in UTF-8 to a stream, which stays open.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static Task WriteAsync<T>(Stream destination, T value)
        where T : notnull =>
        WriteAsync(destination, value, indented: false);

    /// <summary>Writes a value as a JSON document in UTF-8 to a stream, which stays open; indented by two spaces if asked for.</summary>
    /// <inheritdoc cref="Write{T}(T)"/>
    public static async Task WriteAsync<T>(Stream destination, T value, bool indented, CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var buffer = DomainWriter.WritePooled(value, indented, JsonForms.Of<T>());
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    // Apart, so that a program that never asks for the options holds nothing of the serializer.
    private static class Serializer
    {
        internal static readonly JsonSerializerOptions Options = DomainJsonOptions.Create(DomainJsonContext.Default, DomainConverters.All());
    }
}
