namespace CriticalMinerals.Domain;

/// <summary>The days on which something may begin, and what makes it begin.</summary>
internal readonly record struct DatedCause(DayWindow Window, ITimelineCause Cause);
