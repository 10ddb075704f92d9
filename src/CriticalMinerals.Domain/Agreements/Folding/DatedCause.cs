namespace CriticalMinerals.Domain;

/// <summary>The days on which something may begin, and what makes it begin.</summary>
internal sealed record DatedCause(DayWindow Window, ITimelineCause Cause);
