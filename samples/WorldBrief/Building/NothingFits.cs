namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>Says why there is nothing to rank, and what there is instead.</summary>
internal static class NothingFits
{
    internal static string Describe(WorldQuestion question) => $"No table of production fits {question}. {Instead(question)}";

    private static string Instead(WorldQuestion question)
    {
        if (Years(question) is { Length: > 0 } years) return $"Years with figures: {years}.";
        if (Stages(question with { Stage = null }) is { Length: > 0 } stages) return $"Stages with figures: {stages}.";
        if (question.Mineral is { } mineral && Groups(mineral) is { Length: > 0 } groups) return $"It is counted with others: ask for {groups}.";
        return "The data has no production of it by country.";
    }

    private static string Years(WorldQuestion question) => Listed(Fitting(question).Select(subject => subject.Period.ToString()));

    private static string Stages(WorldQuestion question) => Listed(Fitting(question).Select(subject => subject.Node.Stage.Value));

    /// <summary>The groups with tables that the mineral belongs to.</summary>
    private static string Groups(MineralId mineral) => Listed(
        ReferenceData.Minerals.Where(group => group.Members.Contains(mineral)).Select(group => group.Id)
            .Where(group => Fitting(new(group, null, 0, default)).Any()).Select(group => group.Value));

    private static IEnumerable<SupplySubject> Fitting(WorldQuestion question) =>
        ReferenceData.Shares.Index().Select(entry => entry.Subject).Where(question.Fits);

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Distinct().Order(StringComparer.Ordinal));
}
