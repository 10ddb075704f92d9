using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CriticalMinerals.Domain;

// Large files: records one after the other, in constant memory.
public static partial class DomainJson
{
    /// <summary>Reads JSON Lines: each line is one document, with its own <c>format</c> where it is an object.</summary>
    /// <typeparam name="T">What a line holds: a type of this library.</typeparam>
    /// <param name="utf8Json">Lines that end in a line feed, or in a carriage return and a line feed; the last one may end with the file. The stream stays open.</param>
    /// <remarks>
    /// The lines are read as they are asked for, and only the one at hand is held; it has fewer than 64 MiB. Each is read under all the rules of
    /// <see cref="Read{T}(string)"/>. The first that breaks one ends the reading; <see cref="ReadLines{T}(Stream, Action{RecordFailure})"/> goes on.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <exception cref="JsonException">While enumerating: a line breaks a rule; the path is that within the line, the line number that within the file.</exception>
    public static IEnumerable<T> ReadLines<T>(Stream utf8Json)
        where T : notnull => Records<T>(utf8Json, isArray: false, null);

    /// <summary>Reads the good lines of JSON Lines, and tells of the others: a broken line never affects the next.</summary>
    /// <param name="utf8Json">The lines, as in <see cref="ReadLines{T}(Stream)"/>.</param>
    /// <param name="onFailure">Gets each line that cannot be read, between the good ones in the order of the file; such as <c>failures.Add</c> of a list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <inheritdoc cref="ReadLines{T}(Stream)" path="/typeparam"/>
    public static IEnumerable<T> ReadLines<T>(Stream utf8Json, Action<RecordFailure> onFailure)
        where T : notnull => Records<T>(utf8Json, isArray: false, Given(onFailure));

    /// <remarks>Cancelled by a token given to <c>WithCancellation</c>. Otherwise as <see cref="ReadLines{T}(Stream)"/>.</remarks>
    /// <inheritdoc cref="ReadLines{T}(Stream)"/>
    public static IAsyncEnumerable<T> ReadLinesAsync<T>(Stream utf8Json)
        where T : notnull => RecordsAsync<T>(utf8Json, isArray: false, null);

    /// <remarks>Cancelled by a token given to <c>WithCancellation</c>. Otherwise as <see cref="ReadLines{T}(Stream, Action{RecordFailure})"/>.</remarks>
    /// <inheritdoc cref="ReadLines{T}(Stream, Action{RecordFailure})"/>
    public static IAsyncEnumerable<T> ReadLinesAsync<T>(Stream utf8Json, Action<RecordFailure> onFailure)
        where T : notnull => RecordsAsync<T>(utf8Json, isArray: false, Given(onFailure));

    /// <summary>Reads the items of one JSON array, such as <c>Write</c> makes of a list; items have no <c>format</c>.</summary>
    /// <typeparam name="T">What an item is: a type of this library.</typeparam>
    /// <param name="utf8Json">The array and nothing else, in UTF-8 without a byte order mark. The stream stays open.</param>
    /// <remarks>
    /// The items are read as they are asked for, and only the one at hand is held; it has fewer than 64 MiB and at most 32 levels. The first that breaks a rule ends the
    /// reading; <see cref="ReadArray{T}(Stream, Action{RecordFailure})"/> goes on.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <exception cref="JsonException">While enumerating: the file or an item breaks a rule; path and line number are those within the file.</exception>
    public static IEnumerable<T> ReadArray<T>(Stream utf8Json)
        where T : notnull => Records<T>(utf8Json, isArray: true, null);

    /// <summary>Reads the good items of one JSON array, and tells of the others.</summary>
    /// <param name="utf8Json">The array, as in <see cref="ReadArray{T}(Stream)"/>.</param>
    /// <param name="onFailure">Gets each item that cannot be read, between the good ones in the order of the file; such as <c>failures.Add</c> of a list.</param>
    /// <remarks>An item that is JSON and breaks another rule does not affect the next. Where the file stops being JSON nothing that follows can be told apart: that is the last failure.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    /// <inheritdoc cref="ReadArray{T}(Stream)" path="/typeparam"/>
    public static IEnumerable<T> ReadArray<T>(Stream utf8Json, Action<RecordFailure> onFailure)
        where T : notnull => Records<T>(utf8Json, isArray: true, Given(onFailure));

    /// <remarks>Cancelled by a token given to <c>WithCancellation</c>. Otherwise as <see cref="ReadArray{T}(Stream)"/>.</remarks>
    /// <inheritdoc cref="ReadArray{T}(Stream)"/>
    public static IAsyncEnumerable<T> ReadArrayAsync<T>(Stream utf8Json)
        where T : notnull => RecordsAsync<T>(utf8Json, isArray: true, null);

    /// <remarks>Cancelled by a token given to <c>WithCancellation</c>. Otherwise as <see cref="ReadArray{T}(Stream, Action{RecordFailure})"/>.</remarks>
    /// <inheritdoc cref="ReadArray{T}(Stream, Action{RecordFailure})"/>
    public static IAsyncEnumerable<T> ReadArrayAsync<T>(Stream utf8Json, Action<RecordFailure> onFailure)
        where T : notnull => RecordsAsync<T>(utf8Json, isArray: true, Given(onFailure));

    private static Action<RecordFailure> Given(Action<RecordFailure> onFailure)
    {
        ArgumentNullException.ThrowIfNull(onFailure);
        return onFailure;
    }

    private static IEnumerable<T> Records<T>(Stream utf8Json, bool isArray, Action<RecordFailure>? onFailure)
        where T : notnull
    {
        RefuseUnreadable<T>(utf8Json);
        return Enumerate(utf8Json, isArray, onFailure);

        static IEnumerable<T> Enumerate(Stream utf8Json, bool isArray, Action<RecordFailure>? onFailure)
        {
            using var reader = new RecordReader<T>(isArray ? new ArrayScanner() : new LineScanner(), onFailure);
            while (!reader.IsOver)
            {
                reader.Fill(utf8Json);
                while (reader.TryNext(out var value)) yield return value;
            }
        }
    }

    private static IAsyncEnumerable<T> RecordsAsync<T>(Stream utf8Json, bool isArray, Action<RecordFailure>? onFailure)
        where T : notnull
    {
        RefuseUnreadable<T>(utf8Json);
        return Enumerate(utf8Json, isArray, onFailure);

        static async IAsyncEnumerable<T> Enumerate(
            Stream utf8Json, bool isArray, Action<RecordFailure>? onFailure, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            using var reader = new RecordReader<T>(isArray ? new ArrayScanner() : new LineScanner(), onFailure);
            while (!reader.IsOver)
            {
                await reader.FillAsync(utf8Json, cancellationToken).ConfigureAwait(false);
                while (reader.TryNext(out var value))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return value;
                }
            }
        }
    }

    private static void RefuseUnreadable<T>(Stream utf8Json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        JsonForms.Of<T>();
    }
}
