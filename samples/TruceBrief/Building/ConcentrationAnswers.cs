namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Answers how concentrated supply is at each stage.</summary>
internal static class ConcentrationAnswers
{
    private static readonly ConcentrationScheme Scheme = ConcentrationScheme.UnitedStates2023;
    private static readonly MineralId[] Minerals = [MineralIds.RareEarths, MineralIds.RareEarthsMagnet, MineralIds.RareEarthsPermanentMagnet, MineralIds.Gallium];

    internal static ConcentrationSection Of(BriefQuestion question) => new(
        Scheme.Name,
        Scheme.ModerateFrom,
        Scheme.HighAbove,
        [.. Chosen(question).OrderBy(table => Place(table.Subject.Node.Stage)).ThenBy(table => Array.IndexOf(Minerals, table.Subject.Node.Mineral)).Select(Row)]);

    private static IEnumerable<ShareTable> Chosen(BriefQuestion question) =>
        question.Tables
            .Where(table => Minerals.Contains(table.Subject.Node.Mineral) && table != question.OwnTable && table.Subject.Statistic == Statistic.Production)
            .GroupBy(table => (table.Subject.Node, Publisher(table.Citation.Source)))
            .Select(group => group.OrderBy(table => table.Subject.Period.Last).ThenBy(table => table.Subject.Edition, StringComparer.Ordinal).Last())
            .Concat(question.OwnTable is { } own ? [own] : []);

    private static string Publisher(SourceId id) => ReferenceData.Sources.FirstOrDefault(source => source.Id == id)?.Publisher ?? id.Value;

    private static int Place(SupplyChainStage stage)
    {
        for (var i = 0; i < SupplyChainStage.WellKnown.Count; i++)
            if (stage.IsWithin(SupplyChainStage.WellKnown[i]) && SupplyChainStage.WellKnown[i] != SupplyChainStage.Processing) return i;
        return SupplyChainStage.WellKnown.ToList().IndexOf(SupplyChainStage.Processing);
    }

    private static ConcentrationRow Row(ShareTable table)
    {
        var (subject, largest) = (table.Subject, table.Rows[0]);
        var (hhi, why) = Hhi(table);
        return new(
            subject.Node.Mineral,
            subject.Node.Stage,
            subject.Node.Form,
            subject.Statistic,
            subject.Period,
            subject.Basis,
            subject.Edition,
            largest.Country,
            largest.Share.Fraction,
            hhi is null ? null : new(Rounded(hhi.Lower), hhi.Upper is { } upper ? Rounded(upper) : null, hhi.IsTight),
            hhi is null ? [] : [.. Scheme.BandsOf(hhi).Select(band => band.Name)],
            why,
            Cited.From(table.Citation)!);
    }

    // Arithmetic leaves the last bits of a double; six decimals are more than any figure here can say.
    private static double Rounded(HerfindahlIndex index) => Math.Round(index.Points, 6);

    // A table of the world without a withheld producer has no index of the world; the library says so.
    private static (Bounds<HerfindahlIndex>? Hhi, string? Why) Hhi(ShareTable table)
    {
        try
        {
            var hhi = table.Hhi();
            return (hhi, hhi.Reason);
        }
        catch (InvalidOperationException e)
        {
            return (null, e.Message);
        }
    }
}
