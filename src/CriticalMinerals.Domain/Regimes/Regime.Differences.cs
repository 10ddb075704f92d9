using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>What is in another state than in another regime, such as in a scenario, and on which days of a span.</summary>
    /// <param name="other">The regime to compare with; what only one of them holds is left out.</param>
    /// <param name="span">The days; open ends are lawful.</param>
    /// <param name="knownOn">The day whose knowledge may be used in both; null for all that is recorded.</param>
    /// <returns>By subject in the order of this regime, and by day.</returns>
    public ValueList<RegimeDifference> DifferencesFrom(Regime other, DateSpan span, LocalDate? knownOn)
    {
        Guard.Against.Null(other);
        Guard.Against.Null(span);
        var clauses = Measures.SelectMany(measure => measure.Clauses).Select(clause => clause.Id).Where(other.Holds)
            .SelectMany(id => Differences(id.Value, TimelineOf(id, knownOn), other.TimelineOf(id, knownOn), span));
        var suspensions = Suspensions.Select(suspension => suspension.Id).Where(other.HoldsSuspension)
            .SelectMany(id => Differences(id.Value, TimelineOf(id, knownOn), other.TimelineOf(id, knownOn), span));
        var agreements = Agreements.Select(agreement => agreement.Id).Where(other.agreementsById.ContainsKey)
            .SelectMany(id => Differences(id.Value, TimelineOf(id, knownOn), other.TimelineOf(id, knownOn), span));
        return [.. clauses.Concat(suspensions).Concat(agreements)];
    }

    private static List<RegimeDifference> Differences<TState>(string subject, Timeline<TState> here, Timeline<TState> there, DateSpan span)
        where TState : notnull
    {
        var differences = new List<RegimeDifference>();
        foreach (var (days, left, right) in Timeline.Pairs(here, there))
        {
            if (EqualityComparer<TState>.Default.Equals(left.State, right.State) || days.Intersect(span) is not { } common) continue;
            var next = new RegimeDifference(common, subject, left.State.ToString()!, right.State.ToString()!);
            var continues = differences.Count > 0 && differences[^1].Days.EndExclusive == common.First && (differences[^1].Here, differences[^1].There) == (next.Here, next.There);
            if (continues) differences[^1] = new(new(differences[^1].Days.First, common.Last), subject, next.Here, next.There);
            else differences.Add(next);
        }

        return differences;
    }
}
