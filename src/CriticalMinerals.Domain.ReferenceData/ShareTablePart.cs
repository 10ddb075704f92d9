using System.Collections.Concurrent;

namespace CriticalMinerals.Domain;

/// <summary>The tables of one file, which is opened when it may hold what is asked, and read as far as it is.</summary>
internal sealed class ShareTablePart
{
    private const string Mixed = "statements";

    private readonly string? source;
    private readonly string? statistic;
    private readonly Lazy<string> text;
    private readonly Lazy<ValueList<LazyShareTable>> all;
    private readonly ConcurrentDictionary<MineralId, ValueList<LazyShareTable>> byMineral = new();

    /// <summary>A part that is already there.</summary>
    internal ShareTablePart(ValueList<LazyShareTable> tables)
    {
        text = new("");
        all = new(() => tables);
        _ = all.Value;
    }

    /// <summary>A part by its path, <c>shares/SOURCE.STATISTIC.csv</c>; the source <c>statements</c> stands for several.</summary>
    internal ShareTablePart(string path)
    {
        var words = Path.GetFileNameWithoutExtension(path).Split('.');
        source = words[0] == Mixed ? null : words[0];
        statistic = words[1];
        text = new(() => DataFolder.Text(path));
        all = new(() => ShareTableCsv.Index(text.Value));
    }

    internal bool MayHold(SourceId? askedSource, Statistic? askedStatistic) =>
        (askedSource is null || source is null || askedSource.Value == source) && (askedStatistic is null || statistic is null || askedStatistic.ToString() == statistic);

    internal ValueList<LazyShareTable> All() => all.Value;

    /// <summary>The tables of a mineral, and perhaps others; without reading what the rest of the file is about.</summary>
    internal ValueList<LazyShareTable> Of(MineralId? mineral) => mineral is null || all.IsValueCreated
        ? all.Value
        : byMineral.GetOrAdd(mineral, static (asked, part) => ShareTableCsv.Index(part.text.Value, asked), this);
}
