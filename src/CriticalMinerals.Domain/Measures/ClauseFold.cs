using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Folds the known events of a clause, and of the suspensions that target it, into its states.</summary>
internal static class ClauseFold
{
    /// <summary>An instrument with the events that count as known and the extensions announced for what it is tied to.</summary>
    internal sealed record Known(MeasureId Instrument, IReadOnlyList<MeasureEvent> Events, IReadOnlyList<AnnouncedExtension> Extensions);

    /// <summary>The events that count as known on a day.</summary>
    internal static MeasureEvent[] KnownOf(IEnumerable<MeasureEvent> events, LocalDate? knownOn) =>
        [.. events.Where(e => Knowledge.Includes(knownOn, e.KnownFrom))];

    /// <summary>
    /// Operative days are the effective days less the suspended ones, cut by the first ending. A suspension shows from its first day,
    /// even before the effective day; an ending beats a suspension.
    /// </summary>
    internal static Timeline<MeasureState> Fold(Known clause, IEnumerable<Known> suspensions)
    {
        var worlds = new WorldBuilder();
        var own = new InstrumentLife(clause.Instrument, clause.Events, clause.Extensions, worlds);
        InstrumentLife[] suspending = [.. suspensions.Select(s => new InstrumentLife(s.Instrument, s.Events, s.Extensions, worlds))];
        return worlds.Build(world => Evaluate(world, own, suspending), MeasureState.Indeterminate);
    }

    private static WorldBuilder.Outcome<MeasureState>? Evaluate(World world, InstrumentLife own, InstrumentLife[] suspending)
    {
        var outcome = own.Evaluate(world);
        if (outcome is null) return null;
        WorldBuilder.Outcome<MeasureState>? suspended = null;
        foreach (var life in suspending)
        {
            var suspension = life.Evaluate(world);
            if (suspension is null) return null;
            if (suspension.State == MeasureState.InForce) suspended ??= new(MeasureState.Suspended, suspension.Cause);
        }

        return outcome.State == MeasureState.Ended ? outcome : suspended ?? outcome;
    }
}
