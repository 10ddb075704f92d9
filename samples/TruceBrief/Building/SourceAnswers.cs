namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Lists the sources that the brief cites.</summary>
internal static class SourceAnswers
{
    internal static IReadOnlyList<SourceEntry> Of(IEnumerable<Cited?> cited)
    {
        var known = ReferenceData.Sources.ToDictionary(source => source.Id);
        return [.. cited.OfType<Cited>().Select(place => place.Source).Distinct().Order().Select(id => Entry(id, known.GetValueOrDefault(id)))];
    }

    private static SourceEntry Entry(SourceId id, Source? source) => new(id, source?.Publisher, source?.Title, source?.Published, source?.Rank ?? SourceRank.Unstated);
}
