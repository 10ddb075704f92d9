namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>One table's line of the brief.</summary>
/// <param name="Rank">The place within the stage, by the lower bound.</param>
/// <param name="Table">The table, without countries that its total leaves out.</param>
/// <param name="Hhi">How concentrated it is.</param>
/// <param name="Lists">The lists that hold the mineral, or a member of the group, on the day.</param>
/// <param name="Measures">The measures in force on the day.</param>
internal sealed record BriefRow(int Rank, ShareTable Table, Bounds<HerfindahlIndex> Hhi, ValueList<ListMembership> Lists, ValueList<MeasureId> Measures)
{
    internal string Stage => Table.Subject.Node.Stage.Value;

    internal string Mineral => Table.Subject.Node.Mineral.Value;

    internal string Top => string.Join(", ", Table.TopProducers(3).Select(row => FormattableString.Invariant($"{row.Country} {row.Share.Percent:0.#} %")));
}
