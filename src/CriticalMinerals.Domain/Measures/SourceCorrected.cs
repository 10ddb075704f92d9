using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>
/// A source takes back what it said of an event, or says it otherwise. The day is that of the correction. As known before it, the first account holds;
/// as known from it on, the other.
/// </summary>
public sealed record SourceCorrected : MeasureEvent
{
    /// <summary>A correction.</summary>
    /// <param name="on">The day of the correction.</param>
    /// <param name="corrected">The event as it was recorded before, which stays in the history.</param>
    /// <param name="citation">Where the correction is recorded.</param>
    /// <param name="replacement">The event as it is recorded now; null where it did not happen.</param>
    /// <param name="clauses">The clauses that the corrected event touches, the same as its own.</param>
    /// <param name="publicOn">The day the correction became public; null where that is inferred to be its own day.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <exception cref="ArgumentException">
    /// A correction is corrected, nothing is changed, the correction is known before the event, or the three do not touch the same clauses.
    /// </exception>
    [JsonConstructor]
    public SourceCorrected(
        PartialDate on,
        MeasureEvent corrected,
        Citation citation,
        MeasureEvent? replacement = null,
        ValueList<ClauseId> clauses = default,
        PartialDate? publicOn = null,
        string? note = null)
        : base(on, citation, clauses, publicOn, note)
    {
        Corrected = Guard.Against.Null(corrected);
        Replacement = replacement;
        if (corrected is SourceCorrected || replacement is SourceCorrected)
            throw new ArgumentException("A correction corrects an event, not another correction: correct the replacement that it made.", nameof(corrected));
        if (corrected == replacement)
            throw new ArgumentException($"Nothing is corrected: {MeasureGuards.Describe(corrected)} stays as it was.", nameof(replacement));
        if (clauses != corrected.Clauses || (replacement is not null && clauses != replacement.Clauses))
            throw new ArgumentException($"A correction touches the clauses of {MeasureGuards.Describe(corrected)}: name {corrected.Clauses} in all three.", nameof(clauses));
        if (KnownFromDay.Order < corrected.KnownFromDay.Order)
            throw new ArgumentException($"A correction of {on} comes before {MeasureGuards.Describe(corrected)} is known: record the right event instead.", nameof(on));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<SourceCorrected>))]
    public override string Kind => "sourceCorrected";

    /// <summary>The event as it was recorded before.</summary>
    public MeasureEvent Corrected { get; }

    /// <summary>The event as it is recorded now; null where it did not happen.</summary>
    public MeasureEvent? Replacement { get; }

    internal override string What => Replacement is null
        ? $"taken back: {MeasureGuards.Describe(Corrected)}"
        : $"corrected: {MeasureGuards.Describe(Corrected)} is {MeasureGuards.Describe(Replacement)}";

    internal override MeasureStep Step => MeasureStep.Corrects;

    internal override bool FitsSuspension => Corrected.FitsSuspension && Replacement?.FitsSuspension != false;

    /// <summary>
    /// The corrections in the order in which they apply: by their days, and those of one day so that what one of them makes may be corrected by another.
    /// One of what does not stand is left out.
    /// </summary>
    /// <param name="corrections">The corrections.</param>
    /// <param name="standing">How many of each event stand before them; afterwards, how many stand after them.</param>
    internal static List<SourceCorrected> InOrder(List<SourceCorrected> corrections, Dictionary<MeasureEvent, int> standing)
    {
        var applied = new List<SourceCorrected>(corrections.Count);
        foreach (var ofDay in ByDay(corrections))
        {
            var passedOver = new Dictionary<MeasureEvent, Queue<SourceCorrected>>(standing.Comparer);
            foreach (var correction in ofDay)
            {
                if (!standing.TryGetValue(correction.Corrected, out var stands) || stands == 0)
                {
                    if (!passedOver.TryGetValue(correction.Corrected, out var waiting)) passedOver.Add(correction.Corrected, waiting = []);
                    waiting.Enqueue(correction);
                    continue;
                }

                for (var next = correction; next is not null; next = Following(next, passedOver))
                {
                    standing[next.Corrected]--;
                    if (next.Replacement is { } replacement) Count(replacement, standing);
                    applied.Add(next);
                }
            }
        }

        return applied;
    }

    // In order, the same days stand next to each other, and can be stated in a few ways only, such as a month or its first and last day.
    private static List<List<SourceCorrected>> ByDay(List<SourceCorrected> corrections)
    {
        var days = new List<List<SourceCorrected>>();
        foreach (SourceCorrected correction in InstrumentLife.Ordered([.. corrections]))
        {
            if (OfDay(correction.On, days) is { } others) others.Add(correction);
            else days.Add([correction]);
        }

        return days;
    }

    private static List<SourceCorrected>? OfDay(PartialDate on, List<List<SourceCorrected>> days)
    {
        for (var i = days.Count - 1; i >= 0 && AreSameDays(days[i][0].On, on); i--)
            if (days[i][0].On.Equals(on)) return days[i];
        return null;
    }

    private static bool AreSameDays(PartialDate one, PartialDate other) =>
        one.EarliestDay.Order == other.EarliestDay.Order && one.LatestDay.Order == other.LatestDay.Order;

    // What was passed over for want of the event that has just been put in its place.
    private static SourceCorrected? Following(SourceCorrected applied, Dictionary<MeasureEvent, Queue<SourceCorrected>> passedOver) =>
        applied.Replacement is { } made && passedOver.TryGetValue(made, out var waiting) && waiting.TryDequeue(out var next) ? next : null;

    /// <summary>The events that hold once the corrections among them are applied, in the order of their days.</summary>
    internal static List<MeasureEvent> Apply(ReadOnlySpan<MeasureEvent> events)
    {
        var (recorded, corrections) = Apart(events);
        return corrections.Count == 0 ? recorded : Apply(recorded, corrections);
    }

    /// <summary>The events that hold once the corrections of them are applied.</summary>
    internal static List<MeasureEvent> Apply(List<MeasureEvent> recorded, List<SourceCorrected> corrections)
    {
        if (corrections.Count == 1) return Apply(recorded, corrections[0]);
        var left = recorded[..];
        var standing = Standing(recorded, corrections);
        foreach (var correction in InOrder(corrections, standing))
            if (correction.Replacement is { } replacement) left.Add(replacement);

        // Of equal events the first ones stay.
        left.RemoveAll(e => standing[e]-- <= 0);
        return left;
    }

    /// <summary>What is recorded, without the corrections, and the corrections.</summary>
    internal static (List<MeasureEvent> Recorded, List<SourceCorrected> Corrections) Apart(ReadOnlySpan<MeasureEvent> events)
    {
        var (recorded, corrections) = (new List<MeasureEvent>(), new List<SourceCorrected>());
        foreach (var e in events)
        {
            if (e is SourceCorrected correction) corrections.Add(correction);
            else recorded.Add(e);
        }

        return (recorded, corrections);
    }

    /// <summary>How many of each event stand before the corrections are applied.</summary>
    internal static Dictionary<MeasureEvent, int> Standing(List<MeasureEvent> recorded, List<SourceCorrected> corrections)
    {
        var standing = new Dictionary<MeasureEvent, int>(EventsAsRecorded.Among(recorded.Count + corrections.Count));
        foreach (var e in recorded) Count(e, standing);
        return standing;
    }

    // Of equal events the first ones stay, as they do where there are several corrections.
    private static List<MeasureEvent> Apply(List<MeasureEvent> recorded, SourceCorrected correction)
    {
        var left = recorded[..];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            if (!EventsAsRecorded.AreEqual(left[i], correction.Corrected)) continue;
            left.RemoveAt(i);
            if (correction.Replacement is { } replacement) left.Add(replacement);
            break;
        }

        return left;
    }

    private static void Count(MeasureEvent e, Dictionary<MeasureEvent, int> standing)
    {
        standing.TryGetValue(e, out var before);
        standing[e] = before + 1;
    }
}
