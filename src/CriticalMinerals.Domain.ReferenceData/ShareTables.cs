using System.Collections;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Published share tables, to be found by what they are about.</summary>
/// <remarks>Immutable. Tables of one mineral and stage may stand on different bases and in different editions: look at the subject before comparing them.</remarks>
public sealed class ShareTables : IReadOnlyList<ShareTable>
{
    private readonly ValueList<ShareTable> tables;

    /// <summary>A collection of tables.</summary>
    /// <param name="tables">The tables, each subject and source once.</param>
    /// <exception cref="ArgumentException">Two tables of one source have the same subject.</exception>
    public ShareTables(IEnumerable<ShareTable> tables)
    {
        this.tables = Guard.Against.Null(tables).ToValueList();
        if (this.tables.CountBy(table => (table.Subject, table.Citation.Source)).FirstOrDefault(count => count.Value > 1) is { Value: > 1, Key: var twice })
            throw new ArgumentException($"A source gives one table per subject: {twice.Source} has {twice.Subject} twice. Tell them apart by form, basis or edition.", nameof(tables));
    }

    /// <summary>How many tables there are.</summary>
    public int Count => tables.Count;

    /// <summary>The table at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside 0 to <see cref="Count"/> - 1.</exception>
    public ShareTable this[int index] => tables[index];

    /// <summary>The tables of a mineral, in their order here; none where there are none. A group's tables are found by the group's own id.</summary>
    /// <param name="mineral">The mineral or group, as the tables name it.</param>
    /// <param name="stage">The stage, or an umbrella of it; null for every stage.</param>
    public ValueList<ShareTable> Of(MineralId mineral, SupplyChainStage? stage = null)
    {
        Guard.Against.Null(mineral);
        return tables.Where(table => table.Subject.Node.Mineral == mineral && (stage is null || table.Subject.Node.Stage.IsWithin(stage))).ToValueList();
    }

    /// <summary>The tables that a source gives, in their order here.</summary>
    public ValueList<ShareTable> From(SourceId source)
    {
        Guard.Against.Null(source);
        return tables.Where(table => table.Citation.Source == source).ToValueList();
    }

    /// <summary>The table of production with the latest period at exactly this stage; of several of one period, that of the latest edition.</summary>
    /// <param name="mineral">The mineral or group, as the tables name it.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="source">The source to look in; null for all, where tables on different bases may follow each other.</param>
    /// <returns>Null where there is none.</returns>
    public ShareTable? Latest(MineralId mineral, SupplyChainStage stage, SourceId? source = null)
    {
        Guard.Against.Null(stage);
        return Of(mineral)
            .Where(table => table.Subject.Node.Stage == stage && table.Subject.Statistic == Statistic.Production && (source is null || table.Citation.Source == source))
            .OrderBy(table => table.Subject.Period.Last)
            .ThenBy(table => table.Subject.Edition, StringComparer.Ordinal)
            .LastOrDefault();
    }

    /// <inheritdoc/>
    public IEnumerator<ShareTable> GetEnumerator() => tables.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
