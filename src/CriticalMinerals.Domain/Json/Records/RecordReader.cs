using System.Buffers;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Reads the records of a large file one after the other, holding no more of it than the record at hand.</summary>
/// <param name="scanner">Finds the records.</param>
/// <param name="onFailure">Gets what could not be read; null where the first of these is thrown.</param>
internal sealed class RecordReader<T>(RecordScanner scanner, Action<RecordFailure>? onFailure) : IDisposable
    where T : notnull
{
    /// <summary>More bytes than any record may have, so that a broken file cannot take all memory.</summary>
    internal const int MostBytes = 1 << 26;

    private const int FirstSize = 1 << 16;

    private readonly JsonForm<T> form = JsonForms.Of<T>();

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;
    private bool isLast;
    private bool isTooLong;
    private long record;
    private long line;
    private long column;

    /// <summary>Whether nothing more comes.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>The next good record among the bytes that are there.</summary>
    /// <returns>False where there is none: the file is over, or more bytes are needed.</returns>
    /// <exception cref="JsonException">A record, or the file, breaks a rule, and failures are not collected.</exception>
    internal bool TryNext(out T value)
    {
        value = default!;
        while (!IsOver)
        {
            var scan = scanner.Next(bytes.AsSpan(start, end - start), isLast);
            switch (scan.Kind)
            {
                case RecordScanKind.NeedsMore:
                    DropIfTooLong();
                    return false;
                case RecordScanKind.Record:
                    if (TryRead(scan, out value)) return true;
                    break;
                case RecordScanKind.Broken:
                    Pass(scan.Consumed);
                    Stop(scan.Rule!);
                    break;
                default:
                    Pass(scan.Consumed);
                    IsOver = scan.Kind == RecordScanKind.End;
                    break;
            }
        }

        return false;
    }

    /// <summary>Takes in more of the file.</summary>
    internal void Fill(Stream stream) => Filled(stream.Read(Room().Span));

    /// <inheritdoc cref="Fill"/>
    internal async ValueTask FillAsync(Stream stream, CancellationToken cancellationToken) =>
        Filled(await stream.ReadAsync(Room(), cancellationToken).ConfigureAwait(false));

    public void Dispose()
    {
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        (start, end, IsOver) = (0, 0, true);
    }

    private void Filled(int count)
    {
        end += count;
        isLast = count == 0;
    }

    private Memory<byte> Room()
    {
        if (start > 0)
        {
            bytes.AsSpan(start, end - start).CopyTo(bytes);
            (start, end) = (0, end - start);
        }

        if (end == bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * bytes.Length);
            bytes.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsMemory(end);
    }

    private void DropIfTooLong()
    {
        if (end - start < MostBytes) return;
        if (!isTooLong) Fail(FormattableString.Invariant($"A record has fewer than {MostBytes} bytes. Read a larger one as a document of its own."));
        isTooLong = true;
        Pass(scanner.Drop());
    }

    private bool TryRead(RecordScan scan, out T value)
    {
        value = default!;
        var lead = LeadOf(scan);
        Pass(lead);
        var slice = bytes.AsSpan(start, scan.Length - lead);
        var isRead = !isTooLong && TryRead(slice, out value);
        isTooLong = false;
        record++;
        Pass(scan.Consumed - lead);
        return isRead;
    }

    // White space before an item belongs to the array; before a document, to the line.
    private int LeadOf(RecordScan scan) =>
        scanner.IsOneDocument && bytes.AsSpan(start, scan.Length).IndexOfAnyExcept(JsonWords.WhiteSpace) is var lead and >= 0 ? lead : 0;

    private bool TryRead(Span<byte> slice, out T value)
    {
        value = default!;
        if (!scanner.IsOneDocument && slice.IndexOfAnyExcept(JsonWords.WhiteSpace) < 0)
        {
            Fail("A line holds one document: this one is empty.");
            return false;
        }

        try
        {
            value = scanner.IsOneDocument ? DomainReader.ReadItem(slice, record, form) : DomainReader.Read<T>(slice, form);
            return true;
        }
        catch (JsonException e)
        {
            Fail(e);
            if (scanner.IsOneDocument && FaultOfSyntax(slice) is { } fault) End(fault, isTold: e.Message.StartsWith($"{e.Path}: {JsonWords.NoJson}", StringComparison.Ordinal));
            return false;
        }
    }

    private void Fail(JsonException e)
    {
        var path = e.Path ?? "$";
        var down = e.LineNumber ?? 0;
        var right = (e.BytePositionInLine ?? 0) + (down == 0 ? column : 0);
        if (onFailure is null) throw new JsonException(e.Message, path, line + down, right, e);
        onFailure(new(record, line + down + 1, path, e.Message.StartsWith($"{path}: ", StringComparison.Ordinal) ? e.Message[(path.Length + 2)..] : e.Message));
    }

    private void Fail(string rule) => Fail(rule, scanner.IsOneDocument ? DomainReader.PathOf(record) : "$");

    private void Fail(string rule, string path) => Fail(new JsonException($"{path}: {rule}", path, 0, 0));

    private void Stop(string rule)
    {
        IsOver = true;
        Fail(rule, "$");
    }

    // What follows cannot be told apart; where a record breaks another rule first, its failure does not say so.
    private void End(JsonException fault, bool isTold)
    {
        IsOver = true;
        var path = DomainReader.PathOf(record);
        if (!isTold) Fail(new JsonException($"{path}: {JsonWords.NotJson(fault)}", path, fault.LineNumber, fault.BytePositionInLine, fault));
    }

    private void Pass(int count)
    {
        var passed = bytes.AsSpan(start, count);
        line += passed.Count((byte)'\n');
        column = passed.LastIndexOf((byte)'\n') is var feed and >= 0 ? count - feed - 1 : column + count;
        start += count;
    }

    private static JsonException? FaultOfSyntax(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
    }
}
