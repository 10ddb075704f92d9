namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>How every clause, suspension and agreement stands.</summary>
internal static class StatusText
{
    internal static void Write(Brief brief, Page page)
    {
        page.Heading($"Status of each clause on {Say.Day(brief.Header.Date)}");
        page.Line("In full: the clauses that the arrangement ties, that the claims name, or that bind the supply asked about. Recorded: checked through the last recorded day. Projected: follows from the texts known, if nothing is decided before.");
        foreach (var issuer in brief.Status.Clauses.Where(clause => clause.InScope).GroupBy(clause => clause.Issuer))
        {
            page.Gap();
            page.Table(Columns($"Measures of {Name(issuer.Key)} [source of the state]"), issuer.Select(Row));
        }

        page.Gap();
        page.Table(
            Columns("Suspensions, and the chain of the arrangement"),
            brief.Status.Suspensions.Where(suspension => suspension.InScope).Select(Row).Concat(brief.Status.Agreements.Where(agreement => agreement.InScope).Select(Row)));
        page.Gap();
        page.Table(
            Columns("Elsewhere in the record, in short"),
            brief.Status.Clauses.Where(clause => !clause.InScope).Select(InShort)
                .Concat(brief.Status.Agreements.Where(agreement => !agreement.InScope).Select(InShort)));
    }

    private static Cell[] InShort(ClauseAnswer clause) =>
        [$"{clause.Clause}{Source(clause.Source)}", Cell.State(clause.State.ToString()), Say.Day(clause.Since, "always"), clause.NextOn is { } next ? $"{Say.Day(next)} {clause.NextState}" : "none known"];

    private static Cell[] InShort(AgreementAnswer agreement) =>
        [$"{agreement.Agreement}{Source(agreement.Source)}", agreement.State.ToString(), Say.Day(agreement.Since, "always"), agreement.NextOn is { } next ? $"{Say.Day(next)} {agreement.NextState}" : "none known"];

    private static string Name(Party issuer) => issuer.Country is { } country ? country.Name : issuer.ToString();

    private static (string, int?)[] Columns(string first) => [(first, null), ("State", 13), ("Since", 10), ("Next change", 24)];

    private static Cell[] Row(ClauseAnswer clause) =>
    [
        $"{clause.Clause}\n  {clause.Title}{Source(clause.Source)}{string.Concat(clause.Reliefs.Select(Relief))}{Open(clause)}",
        Cell.State($"{clause.State}\n{Say.Standing(clause.Standing)}"),
        Say.Day(clause.Since, "always"),
        clause.NextOn is { } next ? $"{Say.Day(next)} {Say.State(clause.NextState!.Value, clause.NextPossible)}" : "none known",
    ];

    private static Cell[] Row(SuspensionAnswer suspension) =>
    [
        $"{suspension.Suspension}\n  holds back {Say.Ids(suspension.Targets.Select(target => target.Value))}{Source(suspension.Source)}",
        $"{suspension.State}\n{Say.Standing(suspension.Standing)}",
        Say.Day(suspension.Since, "always"),
        suspension.NextOn is { } next ? $"{Say.Day(next)} {suspension.NextState}" : "none known",
    ];

    private static Cell[] Row(AgreementAnswer agreement) =>
    [
        $"{agreement.Agreement}\n  {agreement.Title}; renewal: {agreement.Renewal}{Source(agreement.Source)}",
        $"{Say.State(agreement.State, agreement.Possible)}\n{Say.Standing(agreement.Standing)}",
        Say.Day(agreement.Since, "always"),
        agreement.NextOn is { } next ? $"{Say.Day(next)} {agreement.NextState}" : "none known",
    ];

    private static string Source(Cited? source) => source is null ? "" : $" [{source.Source}]";

    private static string Relief(ReliefAnswer relief) =>
        $"\n  Relief since {relief.Since}: {relief.Name}{(relief.Note is null ? "" : $". {relief.Note}")}{Source(relief.Source)}";

    private static string Open(ClauseAnswer clause) => clause.Possible.Count == 0 ? "" : $"\n  Open: {clause.Reason}";
}
