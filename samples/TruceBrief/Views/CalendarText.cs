namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Decisions and changes ahead.</summary>
internal static class CalendarText
{
    private const int MostReasons = 2;

    internal static void Write(Brief brief, Page page)
    {
        page.Heading($"Calendar: decisions and changes after {Say.Day(brief.Header.Date)}");
        if (brief.Calendar.Count == 0)
        {
            page.Line("By the texts known, nothing changes and nothing has to be decided.");
            return;
        }

        page.Table([("Day", 10), ("What", 48), ("Why", null)], brief.Calendar.Select((entry, i) => Row(entry, isNewDay: i == 0 || brief.Calendar[i - 1].Day != entry.Day)));
    }

    internal static string What(CalendarEntry entry) => entry.IsDecision
        ? $"DECISION on {Say.Ids(entry.Subjects)}: {entry.To}"
        : $"{entry.From} to {entry.To}: {Say.Ids(entry.Subjects)}";

    private static Cell[] Row(CalendarEntry entry, bool isNewDay) =>
    [
        isNewDay ? Say.Day(entry.Day) : "",
        What(entry),
        entry.Why.Count > MostReasons ? "by the text of each" : string.Join("; ", entry.Why),
    ];
}
