namespace CriticalMinerals.Domain;

/// <summary>What a scanner found at the beginning of the bytes that it was shown.</summary>
internal enum RecordScanKind
{
    /// <summary>No record ends within the bytes: show more of them.</summary>
    NeedsMore,

    /// <summary>A record.</summary>
    Record,

    /// <summary>The file goes on after bytes that are no record.</summary>
    Nothing,

    /// <summary>The file is over.</summary>
    End,

    /// <summary>The file is broken here, and nothing after it can be told apart.</summary>
    Broken,
}

/// <summary>What a scanner found: a record of so many bytes, and how many bytes are done with.</summary>
internal readonly record struct RecordScan(RecordScanKind Kind, int Length = 0, int Consumed = 0, string? Rule = null);
