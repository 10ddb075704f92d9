namespace CriticalMinerals.Domain;

/// <summary>Something that a regime holds, with the answers about it that have been computed: the one with all that is recorded, and those of other knowledge days.</summary>
/// <remarks>
/// Safe for several threads: two that compute the same answer at once both get the one that was kept first. Keeps at most <see cref="MostDays"/> other
/// knowledge days, and drops the one kept longest for a new one; so what a regime keeps grows with what it holds, not with what it is asked.
/// </remarks>
internal class Dossier<TSubject, TAnswer>(TSubject subject)
    where TSubject : class
    where TAnswer : class
{
    internal const int MostDays = 8;

    private TAnswer? whole;
    private (IsoDay Day, TAnswer Answer)[]? others;

    internal TSubject Subject { get; } = subject;

    /// <summary>The answer with the knowledge of a day, or with all that is recorded; null where it is not kept. Allocates nothing.</summary>
    internal TAnswer? Find(IsoDay knownOn) => knownOn.IsNone ? Volatile.Read(ref whole) : Find(Volatile.Read(ref others), knownOn);

    /// <summary>Keeps an answer.</summary>
    /// <returns>The answer, or the equal one that was kept first.</returns>
    internal TAnswer Keep(IsoDay knownOn, TAnswer answer)
    {
        if (knownOn.IsNone) return Interlocked.CompareExchange(ref whole, answer, null) ?? answer;
        while (true)
        {
            var kept = Volatile.Read(ref others);
            if (Find(kept, knownOn) is { } earlier) return earlier;
            (IsoDay, TAnswer)[] next = [.. kept.AsSpan(kept?.Length >= MostDays ? 1 : 0), (knownOn, answer)];
            if (Interlocked.CompareExchange(ref others, next, kept) == kept) return answer;
        }
    }

    private static TAnswer? Find((IsoDay Day, TAnswer Answer)[]? kept, IsoDay day)
    {
        foreach (var (other, answer) in kept.AsSpan())
            if (other.Order == day.Order) return answer;
        return null;
    }
}
