namespace CriticalMinerals.Domain;

/// <summary>A part of a document that is no part of its value; the default is none.</summary>
internal readonly record struct JsonGap(int Start, int Length);
