namespace CriticalMinerals.Domain;

/// <summary>Finds the records of JSON Lines: each line is one document; a line feed, or the end of the file, ends it.</summary>
internal sealed class LineScanner : RecordScanner
{
    internal override bool IsOneDocument => false;

    internal override RecordScan Next(ReadOnlySpan<byte> window, bool isLast)
    {
        var end = window[Seen..].IndexOf((byte)'\n');
        if (end >= 0) return Found(RecordScanKind.Record, Seen + end, Seen + end + 1);
        if (isLast) return window.IsEmpty ? new(RecordScanKind.End) : Found(RecordScanKind.Record, window.Length, window.Length);
        Seen = window.Length;
        return new(RecordScanKind.NeedsMore);
    }
}
