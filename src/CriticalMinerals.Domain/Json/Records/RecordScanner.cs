namespace CriticalMinerals.Domain;

/// <summary>Finds where the records of a large file end, without reading them; keeps its place while the bytes come in.</summary>
internal abstract class RecordScanner
{
    /// <summary>Up to where the bytes shown have been looked at, from the first that is not consumed.</summary>
    protected int Seen { get; set; }

    /// <summary>Whether records are items of one JSON document, so that a fault of syntax breaks what follows.</summary>
    internal abstract bool IsOneDocument { get; }

    /// <summary>Looks for the next record.</summary>
    /// <param name="window">All bytes that are not consumed.</param>
    /// <param name="isLast">Whether no bytes follow.</param>
    internal abstract RecordScan Next(ReadOnlySpan<byte> window, bool isLast);

    /// <summary>Gives up the bytes that have been looked at; what follows still belongs to the same record.</summary>
    /// <returns>How many they are.</returns>
    internal virtual int Drop()
    {
        var dropped = Seen;
        Seen = 0;
        return dropped;
    }

    protected RecordScan Found(RecordScanKind kind, int length, int consumed, string? rule = null)
    {
        Seen = 0;
        return new(kind, length, consumed, rule);
    }
}
