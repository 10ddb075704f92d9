using System.Collections;
using System.Text;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Published share tables, to be found by what they are about.</summary>
/// <remarks>
/// Immutable; may be asked from several threads at once. Tables of one mineral and stage may stand on different bases and in different editions: look at
/// the subject before comparing them. Files are opened, and rows read, only for what is asked.
/// </remarks>
public sealed class ShareTables : IReadOnlyList<ShareTable>
{
    private const int LongestNumber = 20;

    private readonly ShareTablePart[] parts;

    /// <summary>A collection of tables.</summary>
    /// <param name="tables">The tables, each subject and source once.</param>
    /// <exception cref="ArgumentException">Two tables of one source have the same subject.</exception>
    public ShareTables(IEnumerable<ShareTable> tables)
    {
        var entries = Guard.Against.Null(tables).Select(table => new LazyShareTable(table)).ToArray();
        if (entries.CountBy(entry => (entry.Subject, entry.Source)).FirstOrDefault(count => count.Value > 1) is { Value: > 1, Key: var twice })
            throw new ArgumentException($"A source gives one table per subject: {twice.Source} has {twice.Subject} twice. Tell them apart by form, basis or edition.", nameof(tables));
        parts = [new(entries)];
    }

    internal ShareTables(ShareTablePart[] parts) => this.parts = parts;

    /// <summary>How many tables there are.</summary>
    public int Count => parts.Sum(part => part.All().Length);

    /// <summary>The table at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside 0 to <see cref="Count"/> - 1.</exception>
    public ShareTable this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            return Entries().ElementAtOrDefault(index)?.Table()
                ?? throw new ArgumentOutOfRangeException(nameof(index), index, $"A place lies in 0 to {Count - 1}.");
        }
    }

    /// <summary>What every table is about and where its figures stand, without reading the rows.</summary>
    public ValueList<LazyShareTable> Index() => Entries().ToValueList();

    /// <summary>The tables of a mineral, in their order here; none where there are none. A group's tables are found by the group's own id.</summary>
    /// <param name="mineral">The mineral or group, as the tables name it.</param>
    /// <param name="stage">The stage, or an umbrella of it; null for every stage.</param>
    public ValueList<ShareTable> Of(MineralId mineral, SupplyChainStage? stage = null)
    {
        Guard.Against.Null(mineral);
        return Fitting(mineral, null, null, null, null, null, null).Where(entry => stage is null || entry.Subject.Node.Stage.IsWithin(stage))
            .Select(entry => entry.Table()).ToValueList();
    }

    /// <summary>The tables that a source gives, in their order here.</summary>
    public ValueList<ShareTable> From(SourceId source) => Find(source: Guard.Against.Null(source));

    /// <summary>The tables that fit everything that is asked, in their order here; none where there are none.</summary>
    /// <param name="mineral">The mineral or group, as the tables name it; null for every one.</param>
    /// <param name="stage">Exactly this stage; null for every stage.</param>
    /// <param name="form">The form; null for every form and none.</param>
    /// <param name="statistic">What is counted; null for everything.</param>
    /// <param name="period">Exactly this period; null for every period.</param>
    /// <param name="source">Where the figures stand; null for every source.</param>
    /// <param name="edition">The edition; null for every edition.</param>
    public ValueList<ShareTable> Find(
        MineralId? mineral = null,
        SupplyChainStage? stage = null,
        MineralForm? form = null,
        Statistic? statistic = null,
        ReferencePeriod? period = null,
        SourceId? source = null,
        string? edition = null) =>
        Fitting(mineral, stage, form, statistic, period, source, edition).Select(entry => entry.Table()).ToValueList();

    /// <summary>The one table that fits everything that is asked.</summary>
    /// <exception cref="InvalidOperationException">None fits, or several; the message lists them and says what tells them apart.</exception>
    /// <inheritdoc cref="Find"/>
    public ShareTable Single(
        MineralId? mineral = null,
        SupplyChainStage? stage = null,
        MineralForm? form = null,
        Statistic? statistic = null,
        ReferencePeriod? period = null,
        SourceId? source = null,
        string? edition = null)
    {
        var fitting = Fitting(mineral, stage, form, statistic, period, source, edition);
        return fitting switch
        {
            [var one] => one.Table(),
            [] => throw new InvalidOperationException("No table fits. Ask for less, or look in Index() for what there is."),
            _ => throw Several(fitting),
        };
    }

    /// <summary>The table of production with the latest period at exactly this stage; of several of one period and source series, that of the latest edition.</summary>
    /// <param name="mineral">The mineral or group, as the tables name it.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="source">The source to look in; null for all. Where none is named, a table with quantities goes before bare statements of shares.</param>
    /// <param name="form">The form; null for every form and none.</param>
    /// <returns>Null where there is none.</returns>
    /// <exception cref="InvalidOperationException">
    /// Several of the latest period fit, such as two forms, two sources, or two of one edition whose wholes leave out different countries; the message lists them.
    /// </exception>
    public ShareTable? Latest(MineralId mineral, SupplyChainStage stage, SourceId? source = null, MineralForm? form = null)
    {
        Guard.Against.Null(mineral);
        Guard.Against.Null(stage);
        var fitting = Fitting(mineral, stage, form, Statistic.Production, null, source, null);
        if (source is null && fitting.Exists(HasQuantity)) fitting = fitting.FindAll(HasQuantity);
        if (fitting.Count == 0) return null;
        var last = LastPeriod(fitting);
        fitting = fitting.FindAll(entry => !last.EndsAfter(entry.Subject.Period));
        return fitting.Count == 1 ? fitting[0].Table() : LatestEdition(fitting).Table();
    }

    /// <inheritdoc/>
    public IEnumerator<ShareTable> GetEnumerator() => Entries().Select(entry => entry.Table()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool HasQuantity(LazyShareTable entry) => entry.Table() is { TotalMass: not null } or { TotalVolume: not null };

    /// <summary>The source without the year of its edition: editions of one publication follow each other.</summary>
    private static string SeriesOf(LazyShareTable entry) => entry.Source.Value.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static ReferencePeriod LastPeriod(List<LazyShareTable> entries)
    {
        var last = entries[0].Subject.Period;
        foreach (var entry in entries)
            if (entry.Subject.Period.EndsAfter(last)) last = entry.Subject.Period;
        return last;
    }

    private static LazyShareTable LatestEdition(List<LazyShareTable> fitting)
    {
        var latest = fitting
            .GroupBy(entry => (entry.Subject.Node, entry.Subject.Period, entry.Subject.Basis, Publisher: SeriesOf(entry)))
            .SelectMany(OfLastEdition)
            .ToList();
        return latest is [var one] ? one : throw Several(latest);
    }

    /// <summary>Those of the last edition: several where nothing but their source, or what their whole leaves out, tells them apart.</summary>
    private static IEnumerable<LazyShareTable> OfLastEdition(IEnumerable<LazyShareTable> series)
    {
        var last = series.Select(entry => EditionOrder(entry.Subject.Edition)).Max(StringComparer.Ordinal);
        return series.Where(entry => EditionOrder(entry.Subject.Edition) == last);
    }

    /// <summary>A text in whose order editions follow each other: numbers by their value, so that the tenth comes after the ninth.</summary>
    private static string EditionOrder(string? edition)
    {
        var order = new StringBuilder();
        for (var rest = edition.AsSpan(); !rest.IsEmpty;)
        {
            var word = rest.IndexOfAnyInRange('0', '9') is var digit and >= 0 ? digit : rest.Length;
            var number = rest[word..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length - word;
            order.Append(rest[..word]);
            if (number > 0) order.Append(rest.Slice(word, number).TrimStart('0').ToString().PadLeft(LongestNumber, '0'));
            rest = rest[(word + number)..];
        }

        return order.ToString();
    }

    private static InvalidOperationException Several(List<LazyShareTable> fitting) => new(
        $"{fitting.Count} tables fit: {string.Join("; ", fitting.Take(10).Select(entry => entry.ToString()))}{(fitting.Count > 10 ? "; …" : "")}. "
        + "Name the form, the source, the period or the edition, or take all with Find().");

    private IEnumerable<LazyShareTable> Entries() => parts.SelectMany(part => part.All());

    // Loops rather than queries: this is on the way to a first answer, where every query is compiled.
    private List<LazyShareTable> Fitting(
        MineralId? mineral, SupplyChainStage? stage, MineralForm? form, Statistic? statistic, ReferencePeriod? period, SourceId? source, string? edition)
    {
        var fitting = new List<LazyShareTable>();
        foreach (var part in parts)
        {
            if (!part.MayHold(source, statistic)) continue;
            foreach (var entry in part.Of(mineral))
                if (Fits(entry)) fitting.Add(entry);
        }

        return fitting;

        bool Fits(LazyShareTable entry) =>
            (mineral is null || entry.Subject.Node.Mineral == mineral)
            && (stage is null || entry.Subject.Node.Stage == stage)
            && (form is null || entry.Subject.Node.Form == form)
            && (statistic is null || entry.Subject.Statistic == statistic)
            && (period is null || entry.Subject.Period == period)
            && (source is null || entry.Source == source)
            && (edition is null || entry.Subject.Edition == edition);
    }
}
