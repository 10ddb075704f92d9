using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Random days, dates, spans and timelines.</summary>
internal static class TimeGen
{
    internal static readonly LocalDate FirstDay = new(1, 1, 1), LastDay = new(9999, 12, 31);

    /// <summary>Any day that can be written.</summary>
    internal static readonly Gen<LocalDate> Day = Gen.Int[0, Period.DaysBetween(FirstDay, LastDay)].Select(FirstDay.PlusDays);

    internal static readonly Gen<PartialDate> PartialDates = Gen.OneOf(
        Day.Select(PartialDate.OnDay),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Select((year, month) => PartialDate.InMonth(new YearMonth(year, month))),
        Gen.Int[1, 9999].Select(PartialDate.InYear),
        Gen.Select(Day, Day).Where((one, two) => one != two).Select((one, two) => PartialDate.Between(LocalDate.Min(one, two), LocalDate.Max(one, two))));

    internal static readonly Gen<DateBound> Bounds = Gen.OneOf(
        PartialDates.Select(DateBound.On), Gen.OneOf(Gen.Const(DateBound.None), Gen.Const(DateBound.NotSet), Gen.Const(DateBound.Unknown)));

    internal static readonly Gen<DateSpan> Spans = Gen.Select(Day, Day, Gen.Int[0, 3])
        .Select((one, two, open) => new DateSpan(open is 1 or 3 ? null : LocalDate.Min(one, two), open is 2 or 3 ? null : LocalDate.Max(one, two)));

    /// <summary>Days close together, so that generated spans and changes meet.</summary>
    internal static readonly LocalDate Start = new(2025, 1, 28);

    internal const int Window = 12;

    internal static readonly Gen<DateSpan> NearSpans = Gen.Select(Gen.Int[0, Window - 1], Gen.Int[0, Window - 1], Gen.Int[0, 7])
        .Select((one, two, open) => new DateSpan(open == 1 ? null : Start.PlusDays(Math.Min(one, two)), open == 2 ? null : Start.PlusDays(Math.Max(one, two))));

    /// <summary>A timeline of up to five states laid over each other; some spans are not settled.</summary>
    internal static Gen<Timeline<string>> Timelines => Gen.Select(Gen.Select(NearSpans, Gen.Char['a', 'd'].Select(c => c.ToString())).Array[0, 4], NearSpans, Gen.Bool)
        .Select((laid, open, isOpen) =>
        {
            var timeline = laid.Aggregate(Timeline.Constant("a"), (line, entry) => line.With(entry.Item1, entry.Item2));
            return isOpen ? timeline.Overlay(Unsettled(open), (state, other) => other == "x" ? "e" : state, "?") : timeline;
        });

    /// <summary>The days around the generated ones, with one well before and one well after.</summary>
    internal static IEnumerable<LocalDate> Days =>
        Enumerable.Range(-2, Window + 4).Select(Start.PlusDays).Prepend(FirstDay).Append(LastDay);

    // "-" outside the span, either of "-" and "x" inside.
    private static Timeline<string> Unsettled(DateSpan span) => Timeline<string>.FromSpans(
        [.. Timeline.Constant("-").With(span, "?").Spans.Select(entry => entry.State == "?" ? new TimelineSpan<string>(entry.Days, "?", null, Standing.Recorded, ["-", "x"]) : entry)]);
}
