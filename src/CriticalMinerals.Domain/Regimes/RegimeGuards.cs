using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Refuses regimes whose parts name what is not there, or name two things alike.</summary>
internal static class RegimeGuards
{
    internal static Dictionary<TKey, TItem> ById<TKey, TItem>(
        ValueList<TItem> items, Func<TItem, TKey> id, [CallerArgumentExpression(nameof(items))] string? parameterName = null)
        where TKey : notnull
        where TItem : notnull
    {
        var byId = new Dictionary<TKey, TItem>(items.Count);
        foreach (var item in items)
            if (!byId.TryAdd(id(item), item))
                throw new ArgumentException($"{id(item)} is in the regime twice: ids are unique. Add the later event to its history instead.", parameterName);
        return byId;
    }

    internal static ArgumentException NotHeld(string what, object id) => new($"The regime holds no {what} {id}. Add it with With, or ask for one that it holds.");

    internal static void LooseEnds(this IGuardClause _, Regime regime)
    {
        ById(regime.Claims, claim => claim.Id, "claims");
        foreach (var suspension in regime.Suspensions)
        {
            if (regime.Measures.Any(measure => measure.Id == suspension.Id))
                throw LooseEnd($"{suspension.Id} is both a measure and a suspension: they share one set of ids.", "suspensions");
            foreach (var target in suspension.Targets)
                if (!regime.Holds(target))
                    throw LooseEnd($"{suspension.Id} suspends {target}, which is not in the regime: add its measure first.", "suspensions");
        }

        foreach (var agreement in regime.Agreements)
            foreach (var commitment in agreement.Commitments) RefuseLooseTies(regime, agreement, commitment);
    }

    private static void RefuseLooseTies(Regime regime, Agreement agreement, Commitment commitment)
    {
        foreach (var clause in commitment.Clauses)
            if (!regime.Holds(clause))
                throw LooseEnd($"{agreement.Id} ties {clause}, which is not in the regime: add its measure first.", "agreements");
        foreach (var suspension in commitment.Suspensions)
            if (!regime.HoldsSuspension(suspension))
                throw LooseEnd($"{agreement.Id} ties {suspension}, which is no suspension of the regime: add it first.", "agreements");
    }

    private static ArgumentException LooseEnd(string rule, string parameterName) => new(rule, parameterName);
}
