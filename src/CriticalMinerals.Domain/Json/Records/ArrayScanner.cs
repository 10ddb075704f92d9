using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Finds the items of a JSON array by its brackets and commas; what stands between them is for others to judge.</summary>
internal sealed class ArrayScanner : RecordScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[],"u8);

    private State state = State.Before;

    private bool isInText;

    private long depth;

    private bool hasItems;

    private enum State
    {
        Before,
        Inside,
        After,
    }

    internal override bool IsOneDocument => true;

    internal override RecordScan Next(ReadOnlySpan<byte> window, bool isLast) => state switch
    {
        State.Before => Open(window, isLast),
        State.Inside => Item(window, isLast),
        _ => Close(window, isLast),
    };

    internal override int Drop()
    {
        hasItems = true;
        return base.Drop();
    }

    private RecordScan Open(ReadOnlySpan<byte> window, bool isLast)
    {
        if (window.Length < 3 && !isLast) return new(RecordScanKind.NeedsMore);
        if (window.StartsWith("\uFEFF"u8)) return new(RecordScanKind.Broken, Rule: JsonWords.ByteOrderMark);
        var start = window.IndexOfAnyExcept(JsonWords.WhiteSpace);
        if (start < 0) return isLast ? new(RecordScanKind.Broken, Rule: "Expected a JSON array, found nothing.") : Found(RecordScanKind.Nothing, 0, window.Length);
        if (window[start] != (byte)'[') return Found(RecordScanKind.Broken, 0, start, $"Expected a JSON array, found {Describe(window[start])}.");
        state = State.Inside;
        return Found(RecordScanKind.Nothing, 0, start + 1);
    }

    private RecordScan Item(ReadOnlySpan<byte> window, bool isLast)
    {
        while (Seen < window.Length)
        {
            if (isInText && !LeaveText(window)) break;
            var step = window[Seen..].IndexOfAny(Structure);
            if (step < 0)
            {
                Seen = window.Length;
                break;
            }

            Seen += step;
            if (Meet(window[Seen])) return ItemAt(window, Seen);
            Seen++;
        }

        return isLast ? Found(RecordScanKind.Broken, 0, window.Length, "Not valid JSON: the file ends before its array does.") : new(RecordScanKind.NeedsMore);
    }

    /// <summary>Takes note of a byte of structure.</summary>
    /// <returns>Whether it ends an item.</returns>
    private bool Meet(byte structure)
    {
        switch (structure)
        {
            case (byte)'"':
                isInText = true;
                return false;
            case (byte)'{' or (byte)'[':
                depth++;
                return false;
            case (byte)',':
                return depth == 0;
            case (byte)']' when depth == 0:
                return true;
            default:
                depth = Math.Max(0, depth - 1);
                return false;
        }
    }

    private RecordScan ItemAt(ReadOnlySpan<byte> window, int end)
    {
        var isLastItem = window[end] == (byte)']';
        if (isLastItem) state = State.After;
        if (isLastItem && !hasItems && window[..end].IndexOfAnyExcept(JsonWords.WhiteSpace) < 0) return Found(RecordScanKind.Nothing, 0, end + 1);
        hasItems = true;
        return Found(RecordScanKind.Record, end, end + 1);
    }

    /// <summary>Goes behind the text that begins before <see cref="RecordScanner.Seen"/>, if it ends within the bytes.</summary>
    private bool LeaveText(ReadOnlySpan<byte> window)
    {
        while (Seen < window.Length)
        {
            var step = window[Seen..].IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0)
            {
                Seen = window.Length;
                return false;
            }

            Seen += step;
            if (window[Seen] == (byte)'"')
            {
                isInText = false;
                Seen++;
                return true;
            }

            // An escape and what it escapes are met together.
            if (Seen + 1 >= window.Length) return false;
            Seen += 2;
        }

        return false;
    }

    private RecordScan Close(ReadOnlySpan<byte> window, bool isLast)
    {
        var other = window.IndexOfAnyExcept(JsonWords.WhiteSpace);
        if (other >= 0) return Found(RecordScanKind.Broken, 0, other, $"Not valid JSON: {Describe(window[other])} after the end of the array.");
        if (isLast) return Found(RecordScanKind.End, 0, window.Length);
        return window.IsEmpty ? new(RecordScanKind.NeedsMore) : Found(RecordScanKind.Nothing, 0, window.Length);
    }

    private static string Describe(byte first) => first switch
    {
        (byte)'{' => JsonTokenWords.For(JsonTokenType.StartObject),
        (byte)'[' => JsonTokenWords.For(JsonTokenType.StartArray),
        (byte)'"' => JsonTokenWords.For(JsonTokenType.String),
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTokenWords.For(JsonTokenType.Number),
        >= (byte)' ' and < 0x7F => $"'{(char)first}'",
        _ => string.Create(CultureInfo.InvariantCulture, $"the byte 0x{first:X2}"),
    };
}
