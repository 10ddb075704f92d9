namespace CriticalMinerals.Domain;

/// <summary>An extension that somebody announced for whatever is tied to an agreement, without issuing an instrument.</summary>
internal sealed record AnnouncedExtension(ITimelineCause Cause, DateBound LastDay);
