using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class DateSpanTests
{
    private static LocalDate Day(string text) => PartialDate.Parse(text).Day!.Value;

    private static Period Days(int days) => Period.FromDays(days);

    [Theory]
    [InlineData("2025-11-10/2026-11-10")]
    [InlineData("../2026-11-10")]
    [InlineData("2025-11-10/..")]
    [InlineData("../..")]
    [InlineData("2025-11-10/2025-11-10")]
    public void Text_OfEachForm_RoundTrips(string text) => TokenAssert.RoundTrips(DateSpan.Parse(text), text);

    [Fact]
    public void Text_OfAnySpan_RoundTrips() => TimeGen.Spans.Sample(span => TokenAssert.RoundTrips(span, span.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("2025-11-10")]
    [InlineData("2025-11-10/")]
    [InlineData("2025-11-10/2025-11-09")]
    [InlineData("2025-11/2025-12")]
    [InlineData("../../..")]
    [InlineData("0000-01-01/..")]
    public void Parse_NotASpan_SaysTheRule(string text) => TokenAssert.Refuses<DateSpan>(text, "2025-11-10/2026-11-10", "'..' for an open end");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<DateSpan>("2025-11-10/2026-11-10", "../..", "2025-11-10/..");

    [Fact]
    public void Constructor_BadDays_SaysRuleAndValue()
    {
        Assert.Contains("2025-11-09 is before 2025-11-10", Assert.Throws<ArgumentException>("last", () => new DateSpan(Day("2025-11-10"), Day("2025-11-09"))).Message);
        Assert.Throws<ArgumentException>("first", () => new DateSpan(Day("2025-11-10").WithCalendar(CalendarSystem.Julian), null));
        Assert.Throws<ArgumentException>("last", () => new DateSpan(null, new LocalDate(0, 1, 1)));
    }

    // The truce of May 2025: 90 days from 14 May, extended by 90 days from 12 August.
    [Theory]
    [InlineData("2025-05-14", "P90D", "2025-08-12")]
    [InlineData("2025-08-12", "P90D", "2025-11-10")]
    [InlineData("2026-02-24", "P150D", "2026-07-24")]
    [InlineData("2025-02-22", "P4M", "2025-06-22")]
    [InlineData("2025-01-31", "P1M", "2025-02-28")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2024-02-29", "P4Y", "2028-02-29")]
    [InlineData("2024-02-29", "P1Y1M", "2025-03-29")]
    [InlineData("2025-12-31", "P1D", "2026-01-01")]
    [InlineData("2025-12-29", "P1W2D", "2026-01-07")]
    public void Lasting_WorkedDates_EndBeforeTheExclusiveDay(string first, string period, string endExclusive)
    {
        var span = DateSpan.Lasting(Day(first), NodaTime.Text.PeriodPattern.Roundtrip.Parse(period).Value);

        Assert.Equal(Day(endExclusive), span.EndExclusive);
        Assert.Equal(Day(endExclusive).PlusDays(-1), span.Last);
        Assert.Equal(Day(first), span.First);
    }

    [Fact]
    public void LastDayOfTerm_TruceTerms_RunOn()
    {
        var truce = DateSpan.Lasting(Day("2025-05-14"), Days(90));

        Assert.Equal(Day("2025-08-11"), truce.LastDayOfTerm(0, Days(90)));
        Assert.Equal(Day("2025-11-09"), truce.LastDayOfTerm(1, Days(90)));
    }

    [Fact]
    public void LastDayOfTerm_FromThe31st_DoesNotDrift()
    {
        var span = new DateSpan(null, Day("2024-01-30"));
        string[] ends = ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31", "2024-08-31"];

        Assert.Equal(ends.Select(end => Day(end).PlusDays(-1)), Enumerable.Range(0, ends.Length).Select(k => span.LastDayOfTerm(k, Period.FromMonths(1))!.Value));
        Assert.Equal(Day("2025-02-27"), span.LastDayOfTerm(13, Period.FromMonths(1)));
    }

    [Fact]
    public void LastDayOfTerm_FromALeapDay_ComesBackToIt()
    {
        var span = new DateSpan(null, Day("2024-02-28"));

        Assert.Equal(
            ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"],
            Enumerable.Range(0, 5).Select(k => PartialDate.OnDay(span.LastDayOfTerm(k, Period.FromYears(1))!.Value.PlusDays(1)).ToString()));
    }

    [Fact]
    public void LastDayOfTerm_AnyTerm_IsCountedFromTheFirstEnd() =>
        Gen.Select(TimeGen.NearSpans.Where(span => span.Last is not null), Gen.Int[0, 60], Gen.Int[1, 25], Gen.Int[0, 40])
            .Sample((span, number, months, days) =>
            {
                var period = new PeriodBuilder { Months = months, Days = days }.Build();
                var expected = span.Last!.Value.PlusDays(1).PlusMonths(months * number).PlusDays((days * number) - 1);
                Assert.Equal(expected, span.LastDayOfTerm(number, period));
            });

    [Fact]
    public void LastDayOfTerm_NoEnd_IsNullAndBadTermsAreRefused()
    {
        var year = DateSpan.Parse("2025-01-01/2025-12-31");

        Assert.Null(DateSpan.Parse("2025-01-01/..").LastDayOfTerm(3, Days(1)));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => year.LastDayOfTerm(-1, Days(1)));
        Assert.Contains("earlier term", Assert.Throws<ArgumentOutOfRangeException>(() => year.LastDayOfTerm(8000, Period.FromYears(1))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => year.LastDayOfTerm(int.MaxValue, Period.FromYears(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => year.LastDayOfTerm(int.MaxValue, Days(1)));
        Assert.Contains("ask for term 0", Assert.Throws<ArgumentOutOfRangeException>("number", () => DateSpan.Parse("../9999-12-31").LastDayOfTerm(1, Days(1))).Message);
        Assert.Equal(Day("9999-12-31"), DateSpan.Parse("../9999-12-31").LastDayOfTerm(0, Days(1)));
    }

    [Fact]
    public void Periods_NotWholeDays_AreRefused()
    {
        foreach (var period in new[] { Period.Zero, Days(-1), Period.FromHours(24), Period.FromMonths(1) - Days(1) })
        {
            Assert.Contains("P90D", Assert.Throws<ArgumentException>("period", () => DateSpan.Lasting(Day("2025-01-01"), period)).Message);
            Assert.Throws<ArgumentException>("period", () => DateSpan.Parse("2025-01-01/2025-12-31").LastDayOfTerm(1, period));
        }

        Assert.Throws<ArgumentNullException>("period", () => DateSpan.Lasting(Day("2025-01-01"), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateSpan.Lasting(Day("9999-06-01"), Period.FromYears(1)));
    }

    [Fact]
    public void Edges_OfTheCalendar_AreNoOverflow()
    {
        var all = DateSpan.Parse("0001-01-01/9999-12-31");

        Assert.Null(all.EndExclusive);
        Assert.Equal(3_652_059, all.Days);
        Assert.Null(DateSpan.Always.Days);
        Assert.Equal(1, DateSpan.Parse("2025-01-01/2025-01-01").Days);
        Assert.Empty(DateSpan.Always.Subtract([all]));
        Assert.Equal([DateSpan.Parse("../2024-12-31")], DateSpan.Always.Subtract([DateSpan.Parse("2025-01-01/9999-12-31")]));
    }

    [Fact]
    public void SetOperations_OfAnySpans_AgreeWithEachDay() => Gen.Select(TimeGen.NearSpans, TimeGen.NearSpans, TimeGen.NearSpans).Sample((one, two, three) =>
    {
        var common = one.Intersect(two);
        var left = one.Subtract([two, three]);
        foreach (var day in TimeGen.Days)
        {
            Assert.Equal(one.Contains(day) && two.Contains(day), common?.Contains(day) ?? false);
            Assert.Equal(one.Contains(day) && !two.Contains(day) && !three.Contains(day), left.Any(span => span.Contains(day)));
        }

        Assert.Equal(common is not null, one.Overlaps(two));
        Assert.Equal(common, two.Intersect(one));
        Assert.Equal(common == two, one.Contains(two));
        for (var i = 1; i < left.Count; i++) Assert.True(left[i - 1].Last < left[i].First);
    });

    [Fact]
    public void SetOperations_Null_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => DateSpan.Always.Contains(null!));
        Assert.Throws<ArgumentNullException>(() => DateSpan.Always.Intersect(null!));
        Assert.Throws<ArgumentNullException>(() => DateSpan.Always.Subtract(null!));
    }
}
