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
