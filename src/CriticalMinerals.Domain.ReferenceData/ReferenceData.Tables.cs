using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public static partial class ReferenceData
{
    private static readonly Lazy<HsAssignments> hsCodes = new(() => new(DataRows.Of("hs2022.csv").Select(cells => new HsAssignment(
        HsCode.Parse(cells[0], null), MineralId.Parse(cells[1], null), SupplyChainStage.Parse(cells[2], null), cells[3],
        Enum.Parse<HsScope>(cells[4], ignoreCase: true), cells[5].Length == 0 ? null : cells[5]))));

    private static readonly Lazy<CountryScores> politicalStability = new(() => new(
        DataRows.Of("political-stability.csv").Select(cells => new CountryScore(
            CountryCode.Parse(cells[0], null), int.Parse(cells[1], CultureInfo.InvariantCulture), Number(cells[2]), Number(cells[3]))),
        SourceId.Parse("wb-wgi-2023", null)));

    private static readonly Lazy<ValueList<ElementCompound>> compounds = new(() => DataRows.Of("compounds.csv").Select(cells => new ElementCompound(
        MineralId.Parse(cells[0], null), cells[1], cells[2], Share.FromFraction(Number(cells[4])), cells[3].Length == 0 ? null : CasNumber.Parse(cells[3], null))).ToValueList());

    private static readonly Lazy<ValueList<ByProductLink>> byProducts = new(() => DataRows.Of("by-products.csv").Select(cells => new ByProductLink(
        MineralId.Parse(cells[0], null), MineralId.Parse(cells[1], null), Enum.Parse<ByProductRole>(cells[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        new(SourceId.Parse(cells[3], null), Enum.Parse<Confidence>(cells[4], ignoreCase: true), note: cells[5].Length == 0 ? null : cells[5]))).ToValueList());

    private static readonly Lazy<ValueList<StageTerm>> stageTerms = new(() => DataRows.Of("stage-terms.csv")
        .Select(cells => new StageTerm(cells[0], cells[1], SupplyChainStage.Parse(cells[2], null))).ToValueList());

    /// <summary>Six-digit customs codes of the Harmonized System of 2022 and the minerals traded under them.</summary>
    public static HsAssignments HsCodes => hsCodes.Value;

    /// <summary>Political stability and absence of violence, by country and year, 1996 to 2022: Worldwide Governance Indicators, World Bank, CC BY 4.0.</summary>
    public static CountryScores PoliticalStability => politicalStability.Value;

    /// <summary>Oxides and other compounds with the part of their weight that is the element, from standard atomic weights.</summary>
    public static ValueList<ElementCompound> Compounds => compounds.Value;

    /// <summary>Which minerals are won together with which, as far as a source says so.</summary>
    public static ValueList<ByProductLink> ByProducts => byProducts.Value;

    /// <summary>The words that publishers use for stages, and the stages they are here.</summary>
    public static ValueList<StageTerm> StageTerms => stageTerms.Value;

    /// <summary>The mineral with an id.</summary>
    /// <exception cref="ArgumentException">The data holds no such mineral.</exception>
    public static Mineral FindMineral(MineralId id)
    {
        Guard.Against.Null(id);
        return Minerals.FirstOrDefault(mineral => mineral.Id == id)
            ?? throw new ArgumentException($"The reference data holds no mineral {id}. Those it holds are in ReferenceData.Minerals.", nameof(id));
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

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
