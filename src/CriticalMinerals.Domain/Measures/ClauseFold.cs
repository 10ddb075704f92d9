using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Folds the known events of clauses, and of the suspensions that target them, into states.</summary>
internal static class ClauseFold
{
    /// <summary>An instrument with the events that count as known, the extensions announced for what it is tied to, and what suspends it.</summary>
    internal sealed record Known(
        MeasureId Instrument, IReadOnlyList<MeasureEvent> Events, IReadOnlyList<AnnouncedExtension> Extensions, ValueList<MeasureId> SuspendedBy, StatutoryLimit? Limit = null);

    private sealed record Part(InstrumentLife Own, int[] SuspendedBy);

    /// <summary>The events that count as known on a day, as corrected by then.</summary>
    internal static IReadOnlyList<MeasureEvent> KnownOf(IEnumerable<MeasureEvent> events, LocalDate? knownOn)
    {
        var day = IsoDay.Of(knownOn);
        return SourceCorrected.Apply([.. events.Where(e => Knowledge.Includes(day, e.KnownFromDay))]);
    }

    /// <summary>
    /// Operative days are the effective days less the suspended ones, cut by the first ending. A suspension shows from its first day,
    /// even before the effective day; an ending beats a suspension. Several clauses together have the state that they share.
    /// </summary>
    internal static Timeline<MeasureState> Fold(IReadOnlyList<Known> clauses, IReadOnlyList<Known> suspensions)
    {
        var worlds = new WorldBuilder();
        InstrumentLife[] suspending = [.. suspensions.Select(s => new InstrumentLife(s.Instrument, s.Events, s.Extensions, worlds, s.Limit))];
        int[] Among(ValueList<MeasureId> ids) => [.. Enumerable.Range(0, suspensions.Count).Where(i => ids.Contains(suspensions[i].Instrument))];
        Part[] parts = [.. clauses.Select(c => new Part(new InstrumentLife(c.Instrument, c.Events, c.Extensions, worlds, c.Limit), Among(c.SuspendedBy)))];
        return worlds.Build(world => Evaluate(world, parts, suspending), MeasureState.Indeterminate);
    }

    private static WorldBuilder.Outcome<MeasureState> Evaluate(World world, Part[] parts, InstrumentLife[] suspending)
    {
        var suspended = new WorldBuilder.Outcome<MeasureState>[suspending.Length];
        for (var i = 0; i < suspending.Length; i++) suspended[i] = suspending[i].Evaluate(world);
        var whole = Evaluate(world, parts[0], suspended);
        for (var i = 1; i < parts.Length; i++) whole = Join(whole, Evaluate(world, parts[i], suspended));
        return Array.Exists(suspended, outcome => outcome.IsStrained) ? whole with { IsStrained = true } : whole;
    }

    private static WorldBuilder.Outcome<MeasureState> Evaluate(World world, Part part, WorldBuilder.Outcome<MeasureState>[] suspended)
    {
        var own = part.Own.Evaluate(world);
        if (own.State == MeasureState.Ended) return own;
        foreach (var i in part.SuspendedBy)
            if (suspended[i].State == MeasureState.InForce) return new(MeasureState.Suspended, suspended[i].Cause, own.IsStrained);
        return own;
    }

    private static WorldBuilder.Outcome<MeasureState> Join(WorldBuilder.Outcome<MeasureState> one, WorldBuilder.Outcome<MeasureState> other)
    {
        var isStrained = one.IsStrained || other.IsStrained;
        if (one.State == other.State) return one with { IsStrained = isStrained };
        var isPartly = IsHeldOrHeldBack(one.State) && IsHeldOrHeldBack(other.State);
        return new(isPartly ? MeasureState.PartlySuspended : MeasureState.Mixed, other.Cause ?? one.Cause, isStrained);
    }

    private static bool IsHeldOrHeldBack(MeasureState state) => state is MeasureState.InForce or MeasureState.Suspended or MeasureState.PartlySuspended;
}
