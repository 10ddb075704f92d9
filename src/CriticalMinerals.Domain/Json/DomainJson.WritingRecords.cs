using System.Text.Json;

namespace CriticalMinerals.Domain;

public static partial class DomainJson
{
    /// <summary>Writes JSON Lines: each record is one compact document, followed by a line feed.</summary>
    /// <typeparam name="T">A type of this library.</typeparam>
    /// <param name="destination">Stays open, and is not flushed.</param>
    /// <param name="records">Asked for one by one; about 64 KiB of their text are held.</param>
    /// <remarks>Where a record cannot be written, what stands in the stream is incomplete.</remarks>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <exception cref="JsonException">A record holds text that is not well-formed Unicode, or is nested more than 32 deep.</exception>
    public static void WriteLines<T>(Stream destination, IEnumerable<T> records)
        where T : notnull => WriteRecords(destination, records, isArray: false);

    /// <inheritdoc cref="WriteLines{T}(Stream, IEnumerable{T})"/>
    public static Task WriteLinesAsync<T>(Stream destination, IEnumerable<T> records)
        where T : notnull => WriteRecordsAsync(destination, Asynchronous(records), isArray: false, default);

    /// <inheritdoc cref="WriteLines{T}(Stream, IEnumerable{T})"/>
    public static Task WriteLinesAsync<T>(Stream destination, IAsyncEnumerable<T> records, CancellationToken cancellationToken = default)
        where T : notnull => WriteRecordsAsync(destination, records, isArray: false, cancellationToken);

    /// <summary>Writes one JSON array of records, byte for byte as <see cref="Write{T}(Stream, T)"/> writes a list of them.</summary>
    /// <inheritdoc cref="WriteLines{T}(Stream, IEnumerable{T})"/>
    public static void WriteArray<T>(Stream destination, IEnumerable<T> records)
        where T : notnull => WriteRecords(destination, records, isArray: true);

    /// <inheritdoc cref="WriteArray{T}(Stream, IEnumerable{T})"/>
    public static Task WriteArrayAsync<T>(Stream destination, IEnumerable<T> records)
        where T : notnull => WriteRecordsAsync(destination, Asynchronous(records), isArray: true, default);

    /// <inheritdoc cref="WriteArray{T}(Stream, IEnumerable{T})"/>
    public static Task WriteArrayAsync<T>(Stream destination, IAsyncEnumerable<T> records, CancellationToken cancellationToken = default)
        where T : notnull => WriteRecordsAsync(destination, records, isArray: true, cancellationToken);

    private static IAsyncEnumerable<T> Asynchronous<T>(IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.ToAsyncEnumerable();
    }

    private static void WriteRecords<T>(Stream destination, IEnumerable<T> records, bool isArray)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(records);
        using var writer = new RecordWriter<T>(isArray);
        foreach (var record in records)
        {
            writer.Add(record);
            if (writer.IsFull) writer.Flush(destination);
        }

        writer.End();
        writer.Flush(destination);
    }

    private static async Task WriteRecordsAsync<T>(Stream destination, IAsyncEnumerable<T> records, bool isArray, CancellationToken cancellationToken)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(records);
        using var writer = new RecordWriter<T>(isArray);
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            writer.Add(record);
            if (writer.IsFull) await writer.FlushAsync(destination, cancellationToken).ConfigureAwait(false);
        }

        writer.End();
        await writer.FlushAsync(destination, cancellationToken).ConfigureAwait(false);
    }
}
