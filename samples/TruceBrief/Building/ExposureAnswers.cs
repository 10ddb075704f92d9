namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers how much of supply is bound towards the destination before, during and after the arrangement.</summary>
internal static class ExposureAnswers
{
    private static readonly (MineralId Mineral, SupplyChainStage Stage)[] Wanted =
    [
        (MineralIds.Gallium, SupplyChainStage.Refining),
        (MineralIds.RareEarthsMagnet, SupplyChainStage.Refining),
    ];

    private static readonly MineralId[] AskedAlone = [MineralIds.Dysprosium, MineralIds.Terbium];

    private static readonly MineralForm FormAskedAlone = MineralForms.Oxide;

    private static readonly CoverageVerdict[] Verdicts =
    [
        CoverageVerdict.Prohibited, CoverageVerdict.LicenceRequired, CoverageVerdict.QuotaLimited, CoverageVerdict.Taxed, CoverageVerdict.Relieved,
        CoverageVerdict.NotCovered,
    ];

    internal static ExposureSection Of(BriefQuestion question)
    {
        var days = Days(question).OrderBy(day => day.Day).ToArray();
        return new(
            days,
            [.. Tables(question).Select(table => new TableExposure(
                table.Subject.ToString(),
                table.Subject.Node.Mineral,
                [.. days.Select(day => Answer(question, question.Regime, table, question.On(day.Day)))],
                Cited.From(table.Citation)!))],
            [.. AskedAlone.Where(mineral => question.Tables.All(table => table.Subject.Node.Mineral != mineral || table.Subject.Statistic != Statistic.Production))
                .Select(mineral => Alone(question, mineral, days))
                .OfType<MineralCoverage>()]);
    }

    /// <summary>The tables that the section is about: the latest of what is wanted, and the caller's own.</summary>
    internal static IEnumerable<ShareTable> Tables(BriefQuestion question) =>
        Wanted.Select(wanted => ReferenceData.Shares.Latest(wanted.Mineral, wanted.Stage)).Append(question.OwnTable).OfType<ShareTable>().Distinct();

    /// <summary>How a table is bound on a day, in the regime or in a scenario of it.</summary>
    internal static ExposureAnswer Answer(BriefQuestion question, Regime regime, ShareTable table, AsOf asOf)
    {
        var exposure = regime.ExposureOf(table, question.Destination, question.EndUser, asOf);
        var covered = exposure.Rows.Select(row => row.Coverage).OfType<Coverage>().ToArray();
        return new(
            asOf.Date,
            ShareRange.From(exposure.ShareBoundAtLeast(CoverageVerdict.QuotaLimited)),
            [.. Verdicts.Where(verdict => IsAnEnd(exposure, verdict)).Select(verdict => new VerdictShare(verdict, ShareRange.From(exposure.ShareOf(verdict))))],
            ShareRange.From(exposure.Unsettled),
            Clauses(covered, finding => finding.AtLeast >= CoverageVerdict.QuotaLimited),
            Clauses(covered, finding => finding.AtLeast < CoverageVerdict.QuotaLimited && finding.AtMost >= CoverageVerdict.QuotaLimited),
            Members(question, regime, table, asOf),
            [.. covered.SelectMany(coverage => coverage.WouldSettle()).Distinct()]);
    }

    // Between its two ends an open verdict may be anything; only the ends are worth a line.
    private static bool IsAnEnd(Exposure exposure, CoverageVerdict verdict) =>
        exposure.Rows.Any(row => row.Share.Upper is not { Fraction: 0 } && (row.AtLeast == verdict || row.AtMost == verdict));

    private static IEnumerable<ExposureDay> Days(BriefQuestion question)
    {
        var (date, before, after) = (question.AsOf.Date, Truce.DayBefore(question), Truce.DayAfter(question));
        var isDuring = Truce.MayHold(question, date);
        if (before is { } first) yield return new("before", first, $"the day before {question.Arrangement!.Id} became known");
        if (date != before && date != after) yield return new(isDuring ? "during" : "asked", date, "the day of this brief");
        if (!isDuring && Truce.FirstDayInForce(question) is { } start) yield return new("during", start, $"the first day of {question.Arrangement!.Id}");
        if (after is { } last) yield return new("after", last, "the first day on which none of its suspensions can hold, by the texts and announcements known");
    }

    private static ValueList<ClauseId> Clauses(IEnumerable<Coverage> covered, Func<Finding, bool> chosen) =>
        [.. covered.SelectMany(coverage => coverage.Findings).Where(chosen).Select(finding => finding.Clause).Distinct().Order()];

    private static IReadOnlyList<MemberVerdict> Members(BriefQuestion question, Regime regime, ShareTable table, AsOf asOf)
    {
        var node = table.Subject.Node;
        var members = regime.Vocabulary?.MembersOf(node.Mineral) ?? default;
        if (members.Count < 2 || table.Rows[0].Country == question.Destination) return [];
        return [.. members
            .Select(member => regime.CoverageOf(new(member, table.Rows[0].Country, question.Destination, question.EndUser, node.Form), asOf))
            .Select(coverage => new MemberVerdict(coverage.Consignment.Mineral!, coverage.Consignment.Origin, coverage.Verdict, coverage.AtLeast, coverage.AtMost))];
    }

    private static MineralCoverage? Alone(BriefQuestion question, MineralId mineral, ExposureDay[] days)
    {
        var issuer = question.Regime.MeasuresOn(mineral).Where(measure => measure.HasExportControl()).Select(measure => measure.Authority.Party.Country).OfType<CountryCode>().FirstOrDefault();
        if (issuer == CountryCode.Unknown || issuer == question.Destination) return null;
        var consignment = new Consignment(mineral, issuer, question.Destination, question.EndUser, FormAskedAlone);
        return new(mineral, issuer, FormAskedAlone, [.. days.Select(day => Answer(question.Regime.CoverageOf(consignment, question.On(day.Day))))], [.. OtherTables(question, mineral)]);
    }

    private static IEnumerable<OtherTable> OtherTables(BriefQuestion question, MineralId mineral) =>
        question.Tables.Where(table => table.Subject.Node.Mineral == mineral)
            .Select(table => new OtherTable(table.Subject.ToString(), table.Rows[0].Country, table.Rows[0].Share.Fraction, Cited.From(table.Citation)!));

    private static CoverageAnswer Answer(Coverage coverage) => new(
        coverage.AsOf.Date,
        coverage.Verdict,
        coverage.AtLeast,
        coverage.AtMost,
        Clauses([coverage], finding => finding.AtMost >= CoverageVerdict.QuotaLimited),
        coverage.WouldSettle());
}
