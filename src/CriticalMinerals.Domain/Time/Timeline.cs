using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A state for every day: ordered spans without gap, from the beginning of time to its end.</summary>
/// <typeparam name="TState">The kind of state; compared with its own equality.</typeparam>
/// <remarks>
/// Neighbouring spans differ in state, cause, standing or in what is unsettled. Immutable; every operation makes a new timeline.
/// Made by <see cref="Timeline.Constant{TState}"/> and <see cref="Timeline.FromChanges{TState}"/>.
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed class Timeline<TState> : IEquatable<Timeline<TState>>
    where TState : notnull
{
    private readonly TimelineSpan<TState>[] spans;

    /// <summary>The numbers of the first days of all spans but the first.</summary>
    private readonly int[] starts;

    private Timeline(TimelineSpan<TState>[] spans)
    {
        this.spans = spans;
        starts = new int[spans.Length - 1];
        for (var i = 0; i < starts.Length; i++) starts[i] = spans[i + 1].Days.FirstDay.Order;
        Spans = new(spans);
    }

    /// <summary>All spans in order; the first is open at its beginning, the last at its end.</summary>
    public ValueList<TimelineSpan<TState>> Spans { get; }

    /// <summary>The state on a day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public TState At(LocalDate date) => SpanAt(date).State;

    /// <summary>The span in which a day lies.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public TimelineSpan<TState> SpanAt(LocalDate date) => spans[IndexAt(Guard.Against.OtherCalendar(date))];

    /// <summary>The first span after a day with another state than on that day; null where the state stays.</summary>
    /// <param name="date">The day; a change on that day itself does not count.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public TimelineSpan<TState>? NextChangeAfter(LocalDate date) => NextChangeAfter(IndexAt(Guard.Against.OtherCalendar(date)));

    /// <summary>The first span after that at an index with another state.</summary>
    internal TimelineSpan<TState>? NextChangeAfter(int index)
    {
        var state = spans[index].State;
        while (++index < spans.Length)
            if (!EqualityComparer<TState>.Default.Equals(spans[index].State, state)) return spans[index];
        return null;
    }

    /// <summary>The first day of the unbroken run of one state in which a day lies; null where it runs from the beginning of time.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public LocalDate? Since(LocalDate date) => Since(IndexAt(Guard.Against.OtherCalendar(date))).OrNull();

    /// <summary>The first day of the unbroken run of one state in which the span at an index lies.</summary>
    internal IsoDay Since(int index)
    {
        while (index > 0 && EqualityComparer<TState>.Default.Equals(spans[index - 1].State, spans[index].State)) index--;
        return spans[index].Days.FirstDay;
    }

    /// <summary>The runs of days with a state, in order, whatever their cause and standing.</summary>
    /// <param name="state">The state; days on which it is only possible do not count.</param>
    /// <returns>Empty where no day has it.</returns>
    public ValueList<DateSpan> SpansOf(TState state)
    {
        var runs = new List<DateSpan>();
        foreach (var span in spans)
        {
            if (!EqualityComparer<TState>.Default.Equals(span.State, state)) continue;
            if (runs.Count > 0 && runs[^1].EndExclusive == span.Days.First) runs[^1] = new(runs[^1].First, span.Days.Last);
            else runs.Add(span.Days);
        }

        return runs.ToValueList();
    }

    /// <summary>The same spans with each state replaced; possible states are replaced too, and one that is left alone is settled.</summary>
    /// <typeparam name="TResult">The new kind of state.</typeparam>
    /// <param name="map">Gives the new state; asked for each state and each possible one.</param>
    public Timeline<TResult> Map<TResult>(Func<TState, TResult> map)
        where TResult : notnull
    {
        Guard.Against.Null(map);
        return Timeline<TResult>.FromSpans([.. spans.Select(span => Timeline.Resolve(
            span.Days, map(span.State), [.. span.Possible.Select(map).Distinct()], span.Cause, span.Standing, span.Unsettled))]);
    }

    /// <summary>Lays this timeline over another: each day gets the state that the function makes of both.</summary>
    /// <param name="other">The other timeline.</param>
    /// <param name="combine">Makes one state of the two; asked for every pair of possible states where one is not settled.</param>
    /// <param name="indeterminate">The state on days on which several results are possible.</param>
    /// <returns>Causes come from the timeline that changed last; the weaker standing holds.</returns>
    public Timeline<TResult> Overlay<TOther, TResult>(Timeline<TOther> other, Func<TState, TOther, TResult> combine, TResult indeterminate)
        where TOther : notnull
        where TResult : notnull
    {
        Guard.Against.Null(other);
        Guard.Against.Null(combine);
        return Timeline<TResult>.FromSpans([.. Timeline.Pairs(this, other).Select(pair => Timeline.Combine(pair, combine, indeterminate))]);
    }

    /// <summary>The same timeline with one state on the given days, whatever it was there.</summary>
    /// <param name="days">The days; open ends are lawful.</param>
    /// <param name="state">The state on them.</param>
    /// <param name="cause">What makes it begin; null, the default, for nothing.</param>
    /// <param name="standing">What it rests on; recorded by default.</param>
    public Timeline<TState> With(DateSpan days, TState state, ITimelineCause? cause = null, Standing standing = Standing.Recorded)
    {
        days = Guard.Against.Null(days).OpenAtTheEdges();
        var kept = spans.SelectMany(span => span.Days.Subtract([days]).Select(span.On));
        var laid = new TimelineSpan<TState>(days, state, cause, standing);
        return FromSpans([.. kept.Append(laid).OrderBy(span => span.Days.First ?? LocalDate.MinIsoValue)]);
    }

    /// <summary>The same timeline up to the day before, and one state from that day to the end of time.</summary>
    /// <param name="from">The first day of the new state.</param>
    /// <param name="state">The state from that day on.</param>
    /// <param name="cause">What makes it begin; null, the default, for nothing.</param>
    /// <param name="standing">What it rests on; recorded by default.</param>
    public Timeline<TState> Cut(LocalDate from, TState state, ITimelineCause? cause = null, Standing standing = Standing.Recorded) =>
        With(new DateSpan(from, null), state, cause, standing);

    /// <summary>The same states; days after the given one are projected instead of recorded. A null day leaves nothing recorded.</summary>
    internal Timeline<TState> RecordedThrough(LocalDate? lastDay) => RecordedThrough(IsoDay.Of(lastDay));

    /// <inheritdoc cref="RecordedThrough(LocalDate?)"/>
    internal Timeline<TState> RecordedThrough(IsoDay last)
    {
        var split = new List<TimelineSpan<TState>>(spans.Length + 1);
        foreach (var span in spans)
        {
            var ends = span.Days.LastDay;
            if (span.Standing != Standing.Recorded || (!ends.IsNone && ends.Order <= last.Order) || last.Order == IsoDay.Last.Order)
            {
                split.Add(span);
            }
            else if (last.IsNone || span.Days.FirstDay.Order > last.Order)
            {
                split.Add(span.As(Standing.Projected));
            }
            else
            {
                split.Add(span.On(new(span.Days.FirstDay, last)));
                split.Add(span.On(new(last.After, ends)).As(Standing.Projected));
            }
        }

        return FromSpans(split);
    }

    /// <summary>The same states; days whose state or possible states differ from those of the record are hypothetical.</summary>
    internal Timeline<TState> HypotheticalWhereUnlike(Timeline<TState> recorded) => FromSpans([.. Timeline.Pairs(this, recorded).Select(pair =>
    {
        var span = pair.Left.On(pair.Days);
        var isLike = EqualityComparer<TState>.Default.Equals(pair.Left.State, pair.Right.State) && pair.Left.Possible == pair.Right.Possible;
        return isLike ? span : span.As(Standing.Hypothetical);
    })]);

    /// <summary>Joins equal neighbours; the spans are in order and without gap.</summary>
    internal static Timeline<TState> FromSpans(List<TimelineSpan<TState>> ordered)
    {
        var joined = new List<TimelineSpan<TState>>();
        foreach (var span in ordered)
        {
            if (joined.Count > 0 && joined[^1].ContinuesAs(span)) joined[^1] = joined[^1].On(new(joined[^1].Days.FirstDay, span.Days.LastDay));
            else joined.Add(span);
        }

        return new([.. joined]);
    }

    internal int IndexAt(LocalDate date) => IndexAt(date.Order);

    internal int IndexAt(IsoDay day) => IndexAt(day.Order);

    /// <summary>The span in which a day lies.</summary>
    internal TimelineSpan<TState> SpanAt(IsoDay day) => spans[IndexAt(day)];

    private int IndexAt(int order)
    {
        var index = Array.BinarySearch(starts, order);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Whether the other timeline has equal spans.</summary>
    public bool Equals(Timeline<TState>? other) => other is not null && Spans == other.Spans;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Timeline<TState>);

    /// <inheritdoc/>
    public override int GetHashCode() => Spans.GetHashCode();

    /// <summary>Whether both timelines have equal spans.</summary>
    public static bool operator ==(Timeline<TState>? left, Timeline<TState>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the timelines differ in a span.</summary>
    public static bool operator !=(Timeline<TState>? left, Timeline<TState>? right) => !(left == right);

    /// <summary>The spans as text, one after the other, for people.</summary>
    public override string ToString() => JoinedWords.Of<TimelineSpan<TState>>(spans, "; ", span => $"{span.Days} {span.State}");
}
