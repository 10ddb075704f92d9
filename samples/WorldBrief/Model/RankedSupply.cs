namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>How concentrated the production of a mineral is at a stage, as one table says.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Rank">The place among all tables of the stage by the lower end of the index, from 1.</param>
/// <param name="Mineral">What is counted.</param>
/// <param name="Form">In which form; null where the source does not tell forms apart.</param>
/// <param name="Basis">On which basis; null where the source does not say.</param>
/// <param name="Hhi">The bounds of the index.</param>
/// <param name="LeftOut">The countries that the printed total leaves out: the index is that of the rest of the world.</param>
/// <param name="Withheld">The countries inside the total whose share is secret.</param>
/// <param name="Top">The largest named producers, largest first.</param>
/// <param name="Lists">The official lists that hold the mineral or, of a group, at least one member, on the day.</param>
/// <param name="OpenLists">Those of which it is not settled whether they stand that day.</param>
/// <param name="InForce">The measures on it that are in force on the day.</param>
/// <param name="Open">The measures on it of which it is not settled whether they are in force.</param>
/// <param name="Source">Where the table stands.</param>
internal sealed record RankedSupply(
    SupplyChainStage Stage,
    int Rank,
    MineralId Mineral,
    MineralForm? Form,
    SupplyBasis? Basis,
    PointRange Hhi,
    IReadOnlyList<CountryCode> LeftOut,
    IReadOnlyList<CountryCode> Withheld,
    IReadOnlyList<ProducerShare> Top,
    IReadOnlyList<ListEntry> Lists,
    IReadOnlyList<ListEntry> OpenLists,
    IReadOnlyList<MeasureId> InForce,
    IReadOnlyList<MeasureId> Open,
    SourceId Source);

/// <summary>The ends of an index in points, from 0 to 10,000; the upper end is null where it is open.</summary>
internal sealed record PointRange(double Lower, double? Upper);

/// <summary>A producer and its share of the total, from 0 to 1.</summary>
internal sealed record ProducerShare(CountryCode Country, double Share);

/// <summary>An official list, and how many of the members of a group it holds; 1 of 1 for anything else.</summary>
internal sealed record ListEntry(ListId List, Party Publisher, int Held, int Of);
