namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Decisions and changes ahead.</summary>
internal static class CalendarText
{
    internal static void Write(Brief brief, Page page)
    {
        page.Heading($"Calendar: decisions and changes after {Say.Day(brief.Header.Date)}, to {Say.Day(CalendarAnswers.LastDay(brief.Header.Date))}");
        if (brief.Calendar.Count == 0)
        {
            page.Line("By the texts known, nothing changes and nothing has to be decided.");
            return;
        }

        CalendarEntry[] own = [.. brief.Calendar.Where(entry => entry.InScope)];
        page.Table([("Day", 10), ("What", 48), ("Why", null)], own.Select((entry, i) => Row(entry, i == 0 ? null : own[i - 1])));
        CalendarEntry[] others = [.. brief.Calendar.Where(entry => !entry.InScope)];
        if (own.Length > 0 && others.Length > 0) page.Gap();
        page.Table([("Day", 10), ("Elsewhere in the record", null)], others.Select((entry, i) => new Cell[] { i > 0 && others[i - 1].Day == entry.Day ? "" : Say.Day(entry.Day), What(entry) }));
    }

    internal static string What(CalendarEntry entry) => entry.IsDecision
        ? $"DECISION on {Say.Ids(entry.Subjects)}: {entry.To}"
        : $"{entry.From} to {entry.To}: {Say.Ids(entry.Subjects)}";

    private static Cell[] Row(CalendarEntry entry, CalendarEntry? above) =>
        [entry.Day == above?.Day ? "" : Say.Day(entry.Day), What(entry), above is not null && Why(above) == Why(entry) ? "the same" : Why(entry)];

    private static string Why(CalendarEntry entry) => entry.Why.Count > 1 ? "by the text of each" : string.Concat(entry.Why);
}
