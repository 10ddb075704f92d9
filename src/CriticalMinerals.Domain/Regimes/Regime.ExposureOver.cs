using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>A share table split by how each producer's supply is bound towards a destination, over a span of days.</summary>
    /// <param name="table">The shares; a table of a country's imports is asked of that country.</param>
    /// <param name="destination">The country that the supply is to go to.</param>
    /// <param name="endUser">What is stated of the end user.</param>
    /// <param name="span">The days; closed at both ends.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>Spans in order and without gap; neighbours differ in the burden on a producer.</returns>
    /// <remarks>Computed where a clause, its terms, its scope, a relief or a bloc changes, not day by day.</remarks>
    /// <exception cref="ArgumentException">The span is open, the destination is unknown, or the table is of another country's imports.</exception>
    public ValueList<ExposureSpan> ExposureOver(ShareTable table, CountryCode destination, EndUser endUser, DateSpan span, LocalDate? knownOn)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(span);
        if (span.First is not { } first || span.Last is not { } last)
            throw new ArgumentException($"An exposure over time runs over a closed span: {span} is open. Give its first and last day.", nameof(span));
        LocalDate[] starts = [first, .. ChangeDays(table.Subject.Node.Mineral, knownOn).Where(day => day > first && day <= last).Distinct().Order()];
        var spans = new List<ExposureSpan>();
        for (var i = 0; i < starts.Length; i++)
        {
            var days = new DateSpan(starts[i], i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : last);
            var exposure = ExposureOf(table, destination, endUser, new AsOf(starts[i], knownOn));
            if (spans.Count > 0 && HasSameBurdens(spans[^1].Exposure, exposure)) spans[^1] = new(new(spans[^1].Days.First, days.Last), spans[^1].Exposure);
            else spans.Add(new(days, exposure));
        }

        return spans.ToValueList();
    }

    private static bool HasSameBurdens(Exposure one, Exposure other)
    {
        for (var i = 0; i < one.Rows.Count; i++)
        {
            var (left, right) = (one.Rows[i], other.Rows[i]);
            if ((left.AtLeast, left.AtMost, left.Verdict) != (right.AtLeast, right.AtMost, right.Verdict)) return false;
        }

        return true;
    }

    private IEnumerable<LocalDate> ChangeDays(MineralId mineral, LocalDate? knownOn)
    {
        var entries = Words.MembersOf(mineral).SelectMany(member => clauseIndex.Value.Binding(member)).Distinct().ToArray();
        var states = entries.SelectMany(entry => TimelineOf(entry.Clause.Id, knownOn).Spans).Select(span => span.Days.First);
        var effects = entries.SelectMany(entry => entry.Measure.EverRecorded(entry.Clause.Id).Concat(AssumedEvents(entry.Measure.Id))).SelectMany(DaysOfEffect);
        var memberships = Words.Blocs.SelectMany(bloc => bloc.Memberships).SelectMany(membership => new[] { membership.Span.First, membership.Span.EndExclusive });
        return states.Concat(memberships).OfType<LocalDate>().Concat(effects);
    }

    private static IEnumerable<LocalDate> DaysOfEffect(MeasureEvent e) => e switch
    {
        ReliefGranted { LastDay.Date: { } last } => [e.On.Earliest, e.On.Latest, last.Earliest.PlusDays(1), last.Latest.PlusDays(1)],
        TermsChanged or ScopeChanged or ReliefGranted or ReliefEnded => [e.On.Earliest, e.On.Latest],
        _ => [],
    };
}
