using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The life of one instrument, or of one clause, as thresholds and open questions of a <see cref="WorldBuilder"/>.</summary>
internal sealed class InstrumentLife
{
    private const int FewEvents = 32;

    private readonly MeasureId instrument;
    private readonly (int Reached, MeasureCause Cause)? proposed;
    private readonly (int Reached, MeasureCause Cause)? announced;
    private readonly (int Reached, MeasureCause Cause)? effective;
    private readonly (int Reached, MeasureCause Cause)? expiry;
    private readonly int? adopted;
    private readonly DateBoundKind startKind;
    private readonly List<(int Enacted, int Reached)> extensions = [];
    private readonly List<(int EarlierEnd, MeasureCause Cause)> carriers = [];
    private readonly List<(int Reached, MeasureCause Cause)> endings = [];
    private readonly List<(int Enacted, int From, int Over, ChangeAnnounced Change)> changes = [];

    /// <param name="instrument">The measure or suspension.</param>
    /// <param name="known">Its events that count as known, in any order.</param>
    /// <param name="announcedExtensions">Extensions announced for what the instrument is tied to.</param>
    /// <param name="worlds">Gets the thresholds and open questions.</param>
    /// <param name="limit">The longest that the law lets it run.</param>
    internal InstrumentLife(
        MeasureId instrument, IEnumerable<MeasureEvent> known, IEnumerable<AnnouncedExtension> announcedExtensions, WorldBuilder worlds, StatutoryLimit? limit = null)
    {
        this.instrument = instrument;
        var events = InOrder(known);
        (int, MeasureCause) Reach(DayWindow window, MeasureEvent e, bool isEnd = false)
        {
            var cause = new MeasureCause(instrument, e, isEnd);
            return (worlds.Threshold(window, cause), cause);
        }

        if (FirstOf<MeasureProposed>(events) is { } first) proposed = Reach(FirstDay(first.On), first);
        if (events.FirstOrDefault(e => e is MeasureAnnounced or MeasureEnacted) is { } publication) announced = Reach(FirstDay(publication.On), publication);
        var (start, starter) = Start(events);
        if (starter is not null) effective = Reach(start.AsFirstDay(), starter);
        startKind = start.Kind;
        if (starter is not null && !Array.Exists(events, e => e is MeasureEnacted)) adopted = worlds.OpenQuestion(new MeasureCause(instrument, starter));
        var (end, ender) = End(events, limit);
        if (ender is not null && end.Kind != DateBoundKind.None)
        {
            expiry = Reach(end.AsLastDay(), ender, isEnd: true);
            AddExtensions(OwnExtensions(events, ender).Concat(announcedExtensions), end, worlds);
        }

        foreach (var (earlierEnd, extension) in Carriers(events))
            carriers.Add((worlds.Threshold(earlierEnd.AsLastDay(), null), new MeasureCause(instrument, extension)));
        endings.AddRange(events.OfType<MeasureEnded>().Select(e => Reach(FirstDay(e.On), e)));
        foreach (var change in events.OfType<ChangeAnnounced>()) AddChange(change, worlds);
    }

    /// <summary>Events by their day; of several on one day, in a fixed order of their kinds, texts and days of knowledge, so that listing order has no meaning.</summary>
    internal static MeasureEvent[] InOrder(IEnumerable<MeasureEvent> events) => Ordered([.. events]);

    /// <summary>Events in that order, without sorting where they stand in it already.</summary>
    internal static MeasureEvent[] Ordered(MeasureEvent[] events)
    {
        for (var i = 1; i < events.Length; i++)
            if (Compare(events[i - 1], events[i]) > 0) return events.Length <= FewEvents ? Inserted(events) : Sorted(events);
        return events;
    }

    private static MeasureEvent[] Sorted(MeasureEvent[] events) => StableOrder.Of(events, Compare);

    /// <summary>A few events in that order, without what sorting any number takes when it is first asked for.</summary>
    private static MeasureEvent[] Inserted(MeasureEvent[] events)
    {
        var ordered = new MeasureEvent[events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            var at = i;
            for (; at > 0 && Compare(ordered[at - 1], events[i]) > 0; at--) ordered[at] = ordered[at - 1];
            ordered[at] = events[i];
        }

        return ordered;
    }

    // The texts of events are compared only where their days and kinds do not tell them apart.
    private static int Compare(MeasureEvent one, MeasureEvent other)
    {
        if (ReferenceEquals(one, other)) return 0;
        var order = one.On.EarliestDay.Order.CompareTo(other.On.EarliestDay.Order);
        if (order == 0) order = one.On.LatestDay.Order.CompareTo(other.On.LatestDay.Order);
        if (order == 0) order = (one is MeasureEnded).CompareTo(other is MeasureEnded);
        if (order == 0) order = string.CompareOrdinal(one.What, other.What);
        if (order == 0) order = one.KnownFromDay.Order.CompareTo(other.KnownFromDay.Order);
        if (order == 0 && one.GetType() == other.GetType() && one.On == other.On && one.PublicOn == other.PublicOn)
            order = string.CompareOrdinal(one.Clauses.ToString(), other.Clauses.ToString());
        return order != 0 ? order : string.CompareOrdinal(one.ToString(), other.ToString());
    }

    /// <summary>The extension that a renewal until a day would bring about; null where the instrument has no end or ends later.</summary>
    internal static MeasureExtended? Renewed(IEnumerable<MeasureEvent> events, LocalDate lastDay, StatutoryLimit? limit = null)
    {
        var (end, ender) = End(InOrder(events), limit);
        return end.Date is { } date && date.Latest < lastDay
            ? new(PartialDate.OnDay(LocalDate.Max(date.Latest, ender!.On.Latest)), DateBound.On(lastDay), ender.Citation, note: "assumed")
            : null;
    }

    /// <summary>Whether somebody has still to decide on no known day: to fix a start or an end, to enact what was announced without a day, or to adopt a proposal.</summary>
    internal static bool AwaitsUndatedDecision(IEnumerable<MeasureEvent> known, StatutoryLimit? limit = null)
    {
        var events = InOrder(known);
        return Start(events).Bound.Kind == DateBoundKind.NotSet
            || End(events, limit).Bound.Kind == DateBoundKind.NotSet
            || Array.Exists(events, e => e is ChangeAnnounced { From.Date: null })
            || (Array.Exists(events, e => e is MeasureProposed) && !Array.Exists(events, e => e is MeasureAnnounced or MeasureEnacted));
    }

    /// <summary>The state in one world; strained where the texts speak against that world.</summary>
    internal WorldBuilder.Outcome<MeasureState> Evaluate(World world)
    {
        var isEffective = IsEffective(world);
        var isStrained = startKind == DateBoundKind.Unknown && isEffective && announced is { } day && !world.IsReached(day.Reached);
        foreach (var (reached, cause) in endings)
            if (world.IsReached(reached)) return new(MeasureState.Ended, cause, isStrained);
        if (expiry is { } end && IsExpired(world, end.Reached))
            return new(MeasureState.Ended, end.Cause, isStrained || (!isEffective && MayStillStart(world, end.Reached)));
        foreach (var (enacted, from, over, change) in changes)
            if (world.IsReached(enacted) && world.IsReached(from) && !world.IsReached(over))
                return new(change.Becomes, new MeasureCause(instrument, change), isStrained);
        if (isEffective) return new(MeasureState.InForce, CarriedBy(world), isStrained);
        if (announced is { } made && world.IsReached(made.Reached)) return new(MeasureState.Announced, made.Cause);
        return proposed is { } proposal && world.IsReached(proposal.Reached)
            ? new(MeasureState.Proposed, proposal.Cause)
            : new(MeasureState.NotAnnounced, null);
    }

    // Beyond the last day that an earlier event set, it is the extension that holds the state.
    private MeasureCause CarriedBy(World world)
    {
        for (var i = carriers.Count - 1; i >= 0; i--)
            if (world.IsReached(carriers[i].EarlierEnd)) return carriers[i].Cause;
        return effective!.Value.Cause;
    }

    private bool IsEffective(World world) =>
        effective is { } start && world.IsReached(start.Reached) && (adopted is not { } question || world.IsReached(question));

    // What ends has started: an end whose day is open cannot come before the start, nor a start whose day is open after the end.
    private bool MayStillStart(World world, int endReached) =>
        adopted is null && startKind != DateBoundKind.NotSet && effective is { } start && (world.IsOpen(start.Reached) || world.IsOpen(endReached));

    private bool IsExpired(World world, int reached)
    {
        if (!world.IsReached(reached)) return false;
        foreach (var (enacted, later) in extensions)
            if (world.IsReached(enacted) && !world.IsReached(later)) return false;
        return true;
    }

    private void AddExtensions(IEnumerable<AnnouncedExtension> announcedExtensions, DateBound end, WorldBuilder worlds)
    {
        foreach (var extension in announcedExtensions)
        {
            if (extension.LastDay.Date is not { } lastDay || lastDay.Latest <= end.Date?.Earliest) continue;
            extensions.Add((worlds.OpenQuestion(extension.Cause), worlds.Threshold(extension.LastDay.AsLastDay(), extension.Cause)));
        }
    }

    private void AddChange(ChangeAnnounced change, WorldBuilder worlds)
    {
        if (change.From.Date is null) return;
        var cause = new MeasureCause(instrument, change);
        changes.Add((worlds.OpenQuestion(cause), worlds.Threshold(change.From.AsFirstDay(), cause), worlds.Threshold(change.LastDay.AsLastDay(), cause), change));
    }

    // An extension by an instrument of the same day or later settles what was announced.
    private IEnumerable<AnnouncedExtension> OwnExtensions(MeasureEvent[] events, MeasureEvent ender) =>
        events.OfType<ExtensionAnnounced>()
            .Where(e => ender is not MeasureExtended || e.On.Earliest > ender.On.Latest)
            .Select(e => new AnnouncedExtension(new MeasureCause(instrument, e), e.LastDay));

    /// <summary>The first effective day by the events, and the event that set it.</summary>
    internal static (DateBound Bound, MeasureEvent? By) Start(MeasureEvent[] events)
    {
        if (FirstOf<MeasureEnacted>(events) is { } enacted)
            return PostponedAfter(enacted, events) is { } later ? (later.EffectiveFrom, later) : (enacted.EffectiveFrom, enacted);
        if (LastOf<MeasureAnnounced>(events) is not { } announced) return (DateBound.None, null);
        return PostponedAfter(announced, events) is { } postponed ? (postponed.EffectiveFrom, postponed) : (announced.IntendedFrom, announced);
    }

    // What was decided before the day was set moves an earlier one.
    private static MeasurePostponed? PostponedAfter(MeasureEvent set, MeasureEvent[] events)
    {
        for (var i = events.Length - 1; i >= 0; i--)
            if (events[i] is MeasurePostponed postponed && postponed.On.LatestDay.Order >= set.On.EarliestDay.Order) return postponed;
        return null;
    }

    /// <summary>The first event of a kind; null where there is none.</summary>
    internal static TEvent? FirstOf<TEvent>(MeasureEvent[] events)
        where TEvent : MeasureEvent
    {
        foreach (var e in events)
            if (e is TEvent found) return found;
        return null;
    }

    /// <summary>The last event of a kind; null where there is none.</summary>
    private static TEvent? LastOf<TEvent>(MeasureEvent[] events)
        where TEvent : MeasureEvent
    {
        for (var i = events.Length - 1; i >= 0; i--)
            if (events[i] is TEvent found) return found;
        return null;
    }

    /// <summary>The event by which something had certainly ended before a day, and was publicly so; null where none had.</summary>
    internal static MeasureEvent? EndedBefore(List<MeasureEvent> known, IsoDay day, StatutoryLimit? limit = null)
    {
        var events = Ordered([.. known]);
        if (Array.Find(events, e => e is MeasureEnded && e.On.LatestDay.Order < day.Order && e.KnownFromDay.Order <= day.Order) is { } ended) return ended;
        var (end, by) = End(events, limit);
        return end.Date?.LatestDay.Order < day.Order && by!.KnownFromDay.Order <= day.Order ? by : null;
    }

    private static IEnumerable<(DateBound EarlierEnd, MeasureExtended By)> Carriers(MeasureEvent[] events)
    {
        var end = FirstOf<MeasureEnacted>(events)?.LastDay;
        foreach (var extension in events.OfType<MeasureExtended>())
        {
            if (end?.Day is not null) yield return (end, extension);
            end = extension.LastDay;
        }
    }

    // What states no day of its own ends with the limit of the law; an extension goes beyond it.
    private static (DateBound Bound, MeasureEvent? By) End(MeasureEvent[] events, StatutoryLimit? limit)
    {
        if (LastOf<MeasureExtended>(events) is { } extended) return (extended.LastDay, extended);
        if (FirstOf<MeasureEnacted>(events) is not { } enacted) return (DateBound.None, null);
        return (enacted.LastDay.Date is null ? limit?.LastDay(Start(events).Bound) ?? enacted.LastDay : enacted.LastDay, enacted);
    }

    private static DayWindow FirstDay(PartialDate on) => DateBound.On(on).AsFirstDay();
}
