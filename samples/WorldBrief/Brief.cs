namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>Ranks the tables of production of a year.</summary>
internal static class Brief
{
    internal static List<BriefRow> Answer(Question question, Action<double> progress)
    {
        var tables = Tables(question);
        var rows = new List<BriefRow>();
        for (var i = 0; i < tables.Count; i++)
        {
            rows.Add(Row(tables[i], question));
            progress((i + 1.0) / tables.Count);
        }

        var order = SupplyChainStage.WellKnown.Select((stage, place) => (stage, place)).ToDictionary(pair => pair.stage.Value, pair => pair.place);
        return rows.GroupBy(row => row.Stage)
            .OrderBy(stage => order.GetValueOrDefault(stage.Key.Split('/')[0], int.MaxValue)).ThenBy(stage => stage.Key, StringComparer.Ordinal)
            .SelectMany(stage => stage.OrderByDescending(row => row.Hhi.Lower.Fraction).ThenBy(row => row.Mineral, StringComparer.Ordinal).Select((row, index) => row with { Rank = index + 1 }))
            .ToList();
    }

    internal static string Years(Question question) => string.Join(", ", ReferenceData.Shares.Index()
        .Where(entry => Fits(entry.Subject, question)).Select(entry => entry.Subject.Period.ToString()).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The latest edition of each series of the year; bare statements of one country's share only where nothing else is known.</summary>
    private static List<ShareTable> Tables(Question question) => ReferenceData.Shares.Index()
        .Where(entry => Fits(entry.Subject, question) && entry.Subject.Period == ReferencePeriod.Year(question.Year))
        .Select(entry => entry.Table())
        .GroupBy(table => table.Subject.Node)
        .SelectMany(node => node.Any(HasQuantity) ? node.Where(HasQuantity) : node)
        .GroupBy(table => (table.Subject.Node, table.Subject.Basis, Publisher: ReferenceData.FindSource(table.Citation.Source).Publisher))
        .Select(series => series.OrderBy(table => table.Subject.Edition, StringComparer.Ordinal).Last())
        .ToList();

    private static bool Fits(SupplySubject subject, Question question) =>
        subject.Statistic == Statistic.Production
        && (question.Mineral is null || subject.Node.Mineral == question.Mineral)
        && (question.Stage is null || subject.Node.Stage.IsWithin(question.Stage));

    private static bool HasQuantity(ShareTable table) => table.TotalMass is not null || table.TotalVolume is not null;

    private static BriefRow Row(ShareTable table, Question question)
    {
        var stated = table.OfStatedTotal();
        var mineral = table.Subject.Node.Mineral;
        return new(0, stated, stated.Hhi(), Lists(mineral, question), InForce(mineral, question));
    }

    /// <summary>The lists that hold the mineral or, for a group, one of its members.</summary>
    private static ValueList<ListMembership> Lists(MineralId mineral, Question question) =>
    [
        .. ReferenceData.FindMineral(mineral).Members.Prepend(mineral)
            .SelectMany(member => ReferenceData.ListsHolding(member, question.Date).AsEnumerable()).DistinctBy(one => one.List.Id),
    ];

    private static ValueList<MeasureId> InForce(MineralId mineral, Question question)
    {
        var asOf = new AsOf(question.Date);
        return [.. ReferenceData.Regime.MeasuresOn(mineral).Select(measure => measure.Id)
            .Where(id => ReferenceData.Regime.StatusOf(id, asOf).ToString() is "InForce" or "PartlySuspended")];
    }
}
