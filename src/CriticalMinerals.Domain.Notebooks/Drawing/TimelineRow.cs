namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>A clause, a suspension or an agreement on a timeline chart.</summary>
internal sealed record TimelineRow(string Name, string Detail, ValueList<TimelineBar> Bars, ValueList<RegimeChange> Decisions);
