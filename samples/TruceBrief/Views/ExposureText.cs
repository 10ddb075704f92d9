namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The share of supply that is bound towards the destination.</summary>
internal static class ExposureText
{
    private const int NameWidth = 22;

    // All columns of days together.
    private const int DayWidth = 70;

    internal static void Write(Brief brief, Page page)
    {
        var (section, header) = (brief.Exposure, brief.Header);
        page.Heading($"Share of supply bound towards {header.Destination}, end user {header.EndUser}");
        page.List(NameWidth, section.Days.Select(day => ($"{day.Name} {Say.Day(day.Day)}", day.Why)));
        foreach (var table in section.Tables)
        {
            page.Gap();
            page.Subheading($"{table.Subject} [{table.Source.Source}]");
            page.Table(Columns(section, "Share of supply"), Rows(table));
            Open(section, table, page);
        }

        if (section.WithoutShares.Count == 0) return;
        page.Gap();
        page.Subheading($"{string.Join(" and ", section.WithoutShares.Select(mineral => mineral.Mineral))}: production shares not known");
        page.Line("No table of production by country is known, so no share of supply is given; only how a consignment is bound.");
        foreach (var table in section.WithoutShares.SelectMany(mineral => mineral.OtherTables))
            page.Line(Say.Invariant($"Known instead: {table.Subject}: {table.Largest} {table.LargestShare * 100:0.#} % [{table.Source.Source}]."));
        page.Gap();
        page.Table(Columns(section, "Consignment"), section.WithoutShares.Select(Row));
    }

    /// <summary>What is bound, in one line: <c>prohibited 99.0 %</c>.</summary>
    internal static string Shares(ExposureAnswer answer) =>
        answer.Shares.Where(part => part.Verdict > CoverageVerdict.NotCovered).ToArray() is { Length: > 0 } bound
            ? string.Join(", ", bound.Select(part => $"{Say.Verdict(part.Verdict)} {Say.Percent(part.Share)}"))
            : "nothing bound";

    private static (string, int?)[] Columns(ExposureSection section, string first) =>
        [(first, NameWidth), .. section.Days.SkipLast(1).Select(day => (Column(day), (int?)DayWidth / section.Days.Count)), .. section.Days.TakeLast(1).Select(day => (Column(day), (int?)null))];

    private static string Column(ExposureDay day) => $"{day.Name} {Say.Day(day.Day)}";

    private static IEnumerable<Cell[]> Rows(TableExposure table)
    {
        yield return Row("licence, quota or ban", table, answer => Say.Percent(answer.Bound));
        foreach (var verdict in table.Answers.SelectMany(answer => answer.Shares).Select(part => part.Verdict).Distinct().OrderDescending())
            yield return Row($"  {Say.Verdict(verdict)}", table, answer => answer.Shares.FirstOrDefault(part => part.Verdict == verdict) is { } part ? Say.Percent(part.Share) : "0 %");
        if (table.Answers.Any(answer => answer.Unsettled.Upper > 0)) yield return Row("not settled", table, answer => Say.Percent(answer.Unsettled));
        if (table.Answers.Any(answer => answer.BoundBy.Count > 0)) yield return Row("bound by", table, answer => Ids(answer.BoundBy));
        if (table.Answers.Any(answer => answer.MayBeBoundBy.Count > 0)) yield return Row("perhaps, or in part, by", table, answer => Ids(answer.MayBeBoundBy));
        foreach (var member in table.Answers.SelectMany(answer => answer.Members).Select(member => (member.Mineral, member.Origin)).Distinct())
            yield return Row($"{member.Mineral}, {member.Origin}", table, answer => answer.Members.FirstOrDefault(own => own.Mineral == member.Mineral) is { } own ? Say.Verdict(own.Verdict, own.AtLeast, own.AtMost) : "");
    }

    // What would settle the open parts, each with the days on which it is open.
    private static void Open(ExposureSection section, TableExposure table, Page page)
    {
        var open = section.Days.Zip(table.Answers, (day, answer) => answer.WouldSettle.Select(what => (What: what, Day: day.Name))).SelectMany(pair => pair)
            .GroupBy(pair => pair.What, pair => pair.Day).Select(days => (string.Join(", ", days), days.Key)).ToArray();
        if (open.Length == 0) return;
        page.Gap();
        page.Line("What would settle it:");
        page.List(NameWidth, open);
    }

    private static Cell[] Row(string name, TableExposure table, Func<ExposureAnswer, string> cell) => [name, .. table.Answers.Select(answer => (Cell)cell(answer))];

    private static Cell[] Row(MineralCoverage mineral) =>
    [
        $"{mineral.Mineral}{(mineral.Form is null ? "" : $" ({mineral.Form})")} from {mineral.Origin}",
        .. mineral.Answers.Select(answer => (Cell)$"{Say.Verdict(answer.Verdict, answer.AtLeast, answer.AtMost)}\n{Ids(answer.By)}"),
    ];

    private static string Ids(IEnumerable<ClauseId> clauses) => Say.Ids(clauses.Select(clause => clause.Value)) is { Length: > 0 } ids ? ids : "none";
}
