namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>What was asked, of which record, and the answers in short.</summary>
internal static class HeaderText
{
    private const int WordWidth = 12;

    internal static void Write(Brief brief, Page page)
    {
        var header = brief.Header;
        page.Title($"TRUCE BRIEF for {Say.Day(header.Date)}: export controls on critical minerals, what holds them back, what returns");
        page.List(
            WordWidth,
            [
                ("Date", Say.Day(header.Date)),
                ("Known on", $"{Say.Day(header.KnownOn, "all that is recorded")}; recorded through {Say.Day(header.RecordedThrough)} (horizon of the record: {Say.Day(header.Horizon)})"),
                ("Edition", header.Edition),
                ("Destination", $"{header.Destination} ({header.Destination.Name}); end user: {header.EndUser}"),
                ("Arrangement", Arrangement(brief)),
                .. header.Remarks.Select(remark => ("Note", remark)),
            ]);
        page.Gap();
        page.Subheading("In short");
        page.List(WordWidth, InShort(brief));
    }

    private static string Arrangement(Brief brief) =>
        brief.Status.Agreements.FirstOrDefault(agreement => agreement.Agreement == brief.Header.Arrangement) is { } agreement
            ? $"{agreement.Agreement}: {Say.State(agreement.State, agreement.Possible)} since {Say.Day(agreement.Since, "the beginning")}"
                + (agreement.NextOn is { } next ? $", {agreement.NextState} from {Say.Day(next)}" : "")
            : "none in the regime";

    private static IEnumerable<(string, string)> InShort(Brief brief)
    {
        yield return ("Clauses", string.Join(", ", brief.Status.Clauses.Where(clause => clause.InScope).CountBy(clause => clause.State).OrderByDescending(count => count.Value).Select(count => Say.Invariant($"{count.Value} {count.Key}"))));
        if (brief.Calendar.FirstOrDefault(entry => entry.InScope) is { } first) yield return ("Next date", $"{Say.Day(first.Day)}: {CalendarText.What(first)}");
        foreach (var table in brief.Exposure.Tables)
            yield return ("Bound", $"{table.Mineral} towards {brief.Header.Destination}: " + string.Join("; ", brief.Exposure.Days.Zip(table.Answers, (day, answer) => $"{day.Name} ({Say.Day(day.Day)}) {ExposureText.Shares(answer)}")));
        if (brief.Claims.Count > 0)
            yield return ("Claims", string.Join(", ", brief.Claims.CountBy(claim => claim.Outcome).OrderByDescending(count => count.Value).Select(count => Say.Invariant($"{count.Value} {Say.Outcome(count.Key)}"))));
    }
}
