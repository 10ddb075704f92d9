using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Refuses regimes whose parts name what is not there, or name two things alike.</summary>
internal static class RegimeGuards
{
    internal static Dictionary<TKey, TKept> ById<TKey, TItem, TKept>(
        ValueList<TItem> items, Func<TItem, TKey> id, Func<TItem, TKept> keep, [CallerArgumentExpression(nameof(items))] string? parameterName = null)
        where TKey : notnull
        where TItem : notnull
    {
        var byId = new Dictionary<TKey, TKept>(items.Count);
        foreach (var item in items)
            if (!byId.TryAdd(id(item), keep(item)))
                throw new ArgumentException($"{id(item)} is in the regime twice: ids are unique. Add the later event to its history instead.", parameterName);
        return byId;
    }

    internal static ArgumentException NotHeld(string what, object id) => new($"The regime holds no {what} {id}. Add it with With, or ask for one that it holds.");

    internal static void LooseEnds(this IGuardClause _, Regime regime)
    {
        ById(regime.Claims, claim => claim.Id, claim => claim, "claims");
        foreach (var suspension in regime.Suspensions)
        {
            if (regime.HoldsMeasure(suspension.Id))
                throw LooseEnd($"{suspension.Id} is both a measure and a suspension: they share one set of ids.", "suspensions");
            var mayAllHaveEnded = true;
            foreach (var target in suspension.Targets)
            {
                if (!regime.Holds(target))
                    throw LooseEnd($"{suspension.Id} suspends {target}, which is not in the regime: add its measure first.", "suspensions");
                var measure = regime.Measure(target.Measure);
                if (IsEndless(measure)) mayAllHaveEnded = false;
                else RefuseSuspensionOfWhatHasEnded(suspension, target, measure);
            }

            if (mayAllHaveEnded) RefuseExtensionAfterAllHasEnded(suspension, regime);
        }

        RefuseCircularSuccession(regime.Agreements);
        foreach (var agreement in regime.Agreements)
            foreach (var commitment in agreement.Commitments) RefuseLooseTies(regime, agreement, commitment);
    }

    // Each of them would end when the next enters into force, and none could say when.
    private static void RefuseCircularSuccession(ValueList<Agreement> agreements)
    {
        var awaited = new Dictionary<AgreementId, AgreementId>();
        foreach (var agreement in agreements)
            if (agreement.Renewal is UntilEvent { Successor: { } successor }) awaited.Add(agreement.Id, successor);
        if (awaited.Count > 0) RefuseCircles(awaited);
    }

    private static void RefuseCircles(Dictionary<AgreementId, AgreementId> awaited)
    {
        var settled = new HashSet<AgreementId>();
        foreach (var (first, _) in awaited)
        {
            var chain = new List<AgreementId>();
            for (var each = first; !settled.Contains(each) && awaited.TryGetValue(each, out var next); each = next)
            {
                chain.Add(each);
                if (chain.FindIndex(id => id == next) is >= 0 and var start)
                    throw LooseEnd(
                        $"{JoinedWords.Of<AgreementId>(CollectionsMarshal.AsSpan(chain)[start..], ", ", id => id.Value)} each hold until the next enters into force, and the last until the first: a successor does not wait for what it succeeds. Correct one of them.", "agreements");
            }

            foreach (var each in chain) settled.Add(each);
        }
    }

    /// <summary>Whether nothing that is recorded of a measure can be its end, whenever that was.</summary>
    private static bool IsEndless(TradeMeasure measure)
    {
        if (measure.Limit is not null) return false;
        foreach (var e in measure.Events)
            if (e is MeasureEnded or MeasureExtended or SourceCorrected or MeasureEnacted { LastDay.Date: not null }) return false;
        return true;
    }

    // An ending that became public only afterwards, such as an annulment from the beginning, may come before what suspended the clause.
    private static void RefuseSuspensionOfWhatHasEnded(Suspension suspension, ClauseId target, TradeMeasure measure)
    {
        var suspending = InstrumentLife.Ordered([.. SourceCorrected.Apply(suspension.Events.AsSpan())]);
        var (start, by) = InstrumentLife.Start(suspending);
        if (!Array.Exists(suspending, e => e is MeasureEnacted) || start.Date?.EarliestDay is not { } first) return;
        if (Array.Exists(suspending, e => e is MeasureEnded && e.On.EarliestDay.Order <= first.Order)) return;
        if (Ended(target, measure, first) is { } ended)
            throw LooseEnd(
                $"{suspension.Id} has {MeasureGuards.Describe(by!)} after {target} has {MeasureGuards.Describe(ended)}: what has ended is not suspended. Correct one of the two days, or end the suspension before it begins.",
                "suspensions");
    }

    // An extension of what holds back several clauses is for those that are left.
    private static void RefuseExtensionAfterAllHasEnded(Suspension suspension, Regime regime)
    {
        foreach (var e in SourceCorrected.Apply(suspension.Events.AsSpan()))
        {
            if (e is not MeasureExtended extended || FirstEndWhereAllEnded(suspension.Targets, regime, extended.On.EarliestDay) is not { } ended) continue;
            throw LooseEnd(
                $"{suspension.Id} has {MeasureGuards.Describe(extended)} after {suspension.Targets[0]} has {MeasureGuards.Describe(ended)}: what has ended is not suspended any longer. Correct one of the two days, or leave out the extension.",
                "suspensions");
        }
    }

    /// <summary>What ended the first of several clauses; null where one of them had not ended before the day.</summary>
    private static MeasureEvent? FirstEndWhereAllEnded(ValueList<ClauseId> clauses, Regime regime, IsoDay before)
    {
        MeasureEvent? first = null;
        foreach (var clause in clauses)
        {
            if (Ended(clause, regime.Measure(clause.Measure), before) is not { } ended) return null;
            first ??= ended;
        }

        return first;
    }

    private static MeasureEvent? Ended(ClauseId clause, TradeMeasure measure, IsoDay before) =>
        InstrumentLife.EndedBefore(SourceCorrected.Apply(measure.HistoryOf(clause)), before, measure.Limit);

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
