using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public static partial class ReferenceData
{
    /// <summary>Six-digit customs codes of the Harmonized System of 2022 and the minerals traded under them.</summary>
    public static HsAssignments HsCodes => OpenHsCodes.Value;

    /// <summary>Political stability and absence of violence, by country and year, 1996 to 2022: Worldwide Governance Indicators, World Bank, CC BY 4.0.</summary>
    public static CountryScores PoliticalStability => OpenPoliticalStability.Value;

    /// <summary>Oxides and other compounds with the part of their weight that is the element, from standard atomic weights.</summary>
    public static ValueList<ElementCompound> Compounds => OpenCompounds.Value;

    /// <summary>Which minerals are won together with which, as far as a source says so.</summary>
    public static ValueList<ByProductLink> ByProducts => OpenByProducts.Value;

    /// <summary>The words that publishers use for stages, and the stages they are here.</summary>
    public static ValueList<StageTerm> StageTerms => OpenStageTerms.Value;

    /// <summary>The mineral with an id.</summary>
    /// <exception cref="ArgumentException">The data holds no such mineral.</exception>
    public static Mineral FindMineral(MineralId id)
    {
        Guard.Against.Null(id);
        return Minerals.FirstOrDefault(mineral => mineral.Id == id)
            ?? throw new ArgumentException($"The reference data holds no mineral {id}.{Suggestion(id)} Those it holds are in ReferenceData.Minerals.", nameof(id));
    }

    private static string Suggestion(MineralId id)
    {
        var alike = string.Join(", ", Minerals.Where(mineral => IsAlike(mineral, id.Value)).Take(5).Select(mineral => mineral.Id));
        return alike.Length == 0 ? "" : $" Near to it: {alike}.";
    }

    private static bool IsAlike(Mineral mineral, string text)
    {
        var names = mineral.Aliases.AsEnumerable().Append(mineral.Name).Select(name => name.Replace(' ', '-')).Append(mineral.Id.Value);
        return string.Equals(mineral.Symbol, text, StringComparison.OrdinalIgnoreCase) || names.Any(name =>
            (text.Length > 2 && name.Contains(text, StringComparison.OrdinalIgnoreCase)) || (name.Length > 3 && text.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The compound with a formula, such as Ga2O3.</summary>
    /// <exception cref="ArgumentException">The data holds no such compound.</exception>
    public static ElementCompound FindCompound(string formula)
    {
        Guard.Against.Null(formula);
        return Compounds.FirstOrDefault(compound => compound.Formula == formula)
            ?? throw new ArgumentException($"The reference data holds no compound '{formula}'. Those it holds are in ReferenceData.Compounds.", nameof(formula));
    }

    /// <summary>The official lists that hold a mineral on a day: by its name, its parent's, or a group's that it belongs to.</summary>
    /// <remarks>A list that names the members of a group one by one, or the light and the heavy rare earths, does not hold the group by name: ask for its members.</remarks>
    /// <param name="mineral">The mineral.</param>
    /// <param name="date">The day; lists published by then and not yet superseded.</param>
    /// <returns>Each list once, in the order of <see cref="CriticalLists"/>. Where classifications differ, a list goes by its own publisher's.</returns>
    /// <exception cref="ArgumentException">The data holds no such mineral.</exception>
    public static ValueList<ListMembership> ListsHolding(MineralId mineral, LocalDate date) => Holding(mineral, CriticalLists.StandingOn(date));

    /// <summary>
    /// The official lists that may hold a mineral on a day: they name it, but whether they stand that day is not settled, since a date is known only to the
    /// month or the year.
    /// </summary>
    /// <inheritdoc cref="ListsHolding"/>
    public static ValueList<ListMembership> ListsPerhapsHolding(MineralId mineral, LocalDate date) => Holding(mineral, CriticalLists.UnsettledOn(date));

    private static ValueList<ListMembership> Holding(MineralId mineral, ValueList<CriticalMineralsList> lists)
    {
        var entry = FindMineral(mineral);
        var held = new List<ListMembership>();
        foreach (var list in lists)
            if (NamesOf(entry, list.Publisher.Party).FirstOrDefault(list.Contains) is { } name) held.Add(new(list, name));
        return held.ToValueList();
    }

    private static IEnumerable<MineralId> NamesOf(Mineral mineral, Party publisher)
    {
        yield return mineral.Id;
        foreach (var grouping in mineral.Groupings.AsEnumerable())
            if (grouping.Classification.Value.StartsWith(publisher.ToString(), StringComparison.OrdinalIgnoreCase)) yield return grouping.Group;
        foreach (var group in Minerals.Where(group => group.Members.Contains(mineral.Id))) yield return group.Id;
        if (mineral.Parent is { } parent) yield return parent;
    }

    private static double Number(string cell) => double.Parse(cell, DataFormat.Numbers);

    private static class OpenHsCodes
    {
        internal static readonly HsAssignments Value = new(DataRows.Of("hs2022.csv").Select(cells => new HsAssignment(
            HsCode.Parse(cells[0], null), MineralId.Parse(cells[1], null), SupplyChainStage.Parse(cells[2], null), cells[3],
            Enum.Parse<HsScope>(cells[4], ignoreCase: true), cells[5].Length == 0 ? null : cells[5])));
    }

    private static class OpenPoliticalStability
    {
        internal static readonly CountryScores Value = new(Read(), SourceId.Parse("wb-wgi-2023", null));

        // Some 5,000 rows: read in place, rather than a text for each cell.
        private static List<CountryScore> Read()
        {
            var scores = new List<CountryScore>();
            Span<Range> cells = stackalloc Range[4];
            foreach (var line in DataFolder.Text("political-stability.csv").AsSpan().EnumerateLines())
            {
                if (line.Split(cells, ',') < cells.Length || line[cells[1]] is "year") continue;
                scores.Add(new(
                    CountryCode.Parse(line[cells[0]], null), int.Parse(line[cells[1]], DataFormat.Numbers),
                    double.Parse(line[cells[2]], DataFormat.Numbers), double.Parse(line[cells[3]], DataFormat.Numbers)));
            }

            return scores;
        }
    }

    private static class OpenCompounds
    {
        internal static readonly ValueList<ElementCompound> Value = DataRows.Of("compounds.csv").Select(cells => new ElementCompound(
            MineralId.Parse(cells[0], null), cells[1], cells[2], Share.FromFraction(Number(cells[4])), cells[3].Length == 0 ? null : CasNumber.Parse(cells[3], null))).ToValueList();
    }

    private static class OpenByProducts
    {
        internal static readonly ValueList<ByProductLink> Value = DataRows.Of("by-products.csv").Select(cells => new ByProductLink(
            MineralId.Parse(cells[0], null), MineralId.Parse(cells[1], null), Enum.Parse<ByProductRole>(cells[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            new(SourceId.Parse(cells[3], null), Enum.Parse<Confidence>(cells[4], ignoreCase: true), note: cells[5].Length == 0 ? null : cells[5]))).ToValueList();
    }

    private static class OpenStageTerms
    {
        internal static readonly ValueList<StageTerm> Value = DataRows.Of("stage-terms.csv")
            .Select(cells => new StageTerm(cells[0], cells[1], SupplyChainStage.Parse(cells[2], null))).ToValueList();
    }
}
