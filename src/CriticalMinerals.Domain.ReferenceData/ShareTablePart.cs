namespace CriticalMinerals.Domain;

/// <summary>The tables of one file, which is opened when it may hold what is asked.</summary>
/// <param name="Source">The source of all its tables; null where they have several.</param>
/// <param name="Statistic">The statistic of all its tables; null where they have several.</param>
/// <param name="Entries">The tables.</param>
internal sealed record ShareTablePart(string? Source, string? Statistic, Lazy<ValueList<LazyShareTable>> Entries)
{
    private const string Mixed = "statements";

    /// <summary>A part by its path, <c>shares/SOURCE.STATISTIC.csv</c>; the source <c>statements</c> stands for several.</summary>
    internal static ShareTablePart Of(string path)
    {
        var words = Path.GetFileNameWithoutExtension(path).Split('.');
        return new(words[0] == Mixed ? null : words[0], words[1], new(() => ShareTableCsv.Index(DataFolder.Text(path))));
    }

    internal bool MayHold(SourceId? source, Statistic? statistic) =>
        (source is null || Source is null || source.Value == Source) && (statistic is null || Statistic is null || statistic.ToString() == Statistic);
}
