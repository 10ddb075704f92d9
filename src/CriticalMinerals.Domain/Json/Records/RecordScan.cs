namespace CriticalMinerals.Domain;

/// <summary>What a scanner found: a record of so many bytes, and how many bytes are done with.</summary>
internal readonly record struct RecordScan(RecordScanKind Kind, int Length = 0, int Consumed = 0, string? Rule = null);
