namespace CriticalMinerals.Domain;

/// <summary>Whether something meets a scope: yes, no, or open with what would settle it.</summary>
internal readonly record struct ScopeMatch
{
    private ScopeMatch(bool? isMet, ValueList<string> open)
    {
        IsMet = isMet;
        Open = open;
    }

    internal static ScopeMatch Yes { get; } = new(true, default);

    internal static ScopeMatch No { get; } = new(false, default);

    internal bool? IsMet { get; }

    internal ValueList<string> Open { get; }

    internal static ScopeMatch OpenUntil(string settled) => new(null, [settled]);

    internal static ScopeMatch Of(bool? isMet, string settled) => isMet is { } known ? (known ? Yes : No) : OpenUntil(settled);

    /// <summary>Both must be met.</summary>
    internal ScopeMatch And(ScopeMatch other)
    {
        if (IsMet == false || other.IsMet == false) return No;
        return IsMet == true && other.IsMet == true ? Yes : new(null, [.. Open, .. other.Open]);
    }

    /// <summary>One of them holds, and it is not known which.</summary>
    internal static ScopeMatch Undecided(IEnumerable<ScopeMatch> matches, string settled)
    {
        ScopeMatch[] possible = [.. matches];
        return Array.TrueForAll(possible, match => match.IsMet == possible[0].IsMet && match.IsMet is not null)
            ? possible[0]
            : new(null, [.. possible.SelectMany(match => match.Open).Distinct(), .. possible.Length > 1 ? [settled] : Array.Empty<string>()]);
    }

    /// <summary>One of them must be met.</summary>
    internal static ScopeMatch Any(IEnumerable<ScopeMatch> matches)
    {
        List<string>? open = null;
        foreach (var match in matches)
        {
            if (match.IsMet == true) return Yes;
            if (match.IsMet is null) (open ??= []).AddRange(match.Open);
        }

        return open is null ? No : new(null, [.. open.Distinct()]);
    }
}
