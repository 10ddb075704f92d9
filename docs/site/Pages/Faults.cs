namespace CriticalMinerals.Domain.Site;

/// <summary>What is wrong with the site, each with the place to mend it.</summary>
internal sealed class Faults
{
    private readonly SortedSet<string> found = new(StringComparer.Ordinal);

    internal IReadOnlyCollection<string> Found => found;

    internal void Add(string place, string fault) => found.Add($"{place}: {fault}");
}
