namespace CriticalMinerals.Domain.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2025-11-10", "2025-11-10", "2025-11-10", DatePrecision.Day)]
    [InlineData("2023-06", "2023-06-01", "2023-06-30", DatePrecision.Month)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2025", "2025-01-01", "2025-12-31", DatePrecision.Year)]
    [InlineData("0001", "0001-01-01", "0001-12-31", DatePrecision.Year)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", DatePrecision.Month)]
    [InlineData("2025-06-01..2025-06-16", "2025-06-01", "2025-06-16", DatePrecision.Between)]
    public void Parse_EachPrecision_HasItsDays(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);

        TokenAssert.RoundTrips(date, text);
        Assert.Equal((PartialDate.Parse(earliest).Day, PartialDate.Parse(latest).Day, precision), (date.Earliest, date.Latest, date.Precision));
        Assert.Equal(precision == DatePrecision.Day ? date.Earliest : null, date.Day);
    }

    [Fact]
    public void Text_OfAnyDate_RoundTrips() => CsCheck.Check.Sample(TimeGen.PartialDates, date => TokenAssert.RoundTrips(date, date.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-2-1")]
    [InlineData("0000")]
    [InlineData("0000-06")]
    [InlineData("0000-06-01")]
    [InlineData("10000")]
    [InlineData(" 2025")]
    [InlineData("2025-06-16..2025-06-01")]
    [InlineData("2025-06-01..2025-06-01")]
    [InlineData("2025-06-01..2025-06")]
    [InlineData("0000-06-01..2025-06-01")]
    [InlineData("10.11.2025")]
    public void Parse_NotADate_SaysTheRule(string text) => TokenAssert.Refuses<PartialDate>(text, "a day 2025-11-10", "a month 2023-06", "two days in order");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() =>
        TokenAssert.RefusesOrRoundTripsEverything<PartialDate>("2025-11-10", "2023-06", "2025", "2025-06-01..2025-06-16", "0001-01-01", "0000-12");

    [Fact]
    public void Equal_SameDaysOtherPrecision_AreDifferent()
    {
        Assert.NotEqual(PartialDate.Parse("2023-06"), PartialDate.Parse("2023-06-01..2023-06-30"));
        Assert.Equal(PartialDate.InMonth(new YearMonth(2023, 6)), PartialDate.Parse("2023-06"));
        Assert.Equal(PartialDate.InYear(2025), PartialDate.Parse("2025"));
    }

    [Fact]
    public void Factories_BadArgument_SayRuleAndValue()
    {
        Assert.Contains("1 to 9999", Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.InYear(0)).Message);
        Assert.Contains("10000", Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.InYear(10_000)).Message);
        var day = new LocalDate(2025, 6, 1);
        Assert.Contains("use OnDay for 2025-06-01", Assert.Throws<ArgumentException>("last", () => PartialDate.Between(day, day)).Message);
        Assert.Contains("2025-05-31 is before 2025-06-01", Assert.Throws<ArgumentException>("last", () => PartialDate.Between(day, day.PlusDays(-1))).Message);
        Assert.Contains("ISO calendar", Assert.Throws<ArgumentException>("day", () => PartialDate.OnDay(day.WithCalendar(CalendarSystem.Julian))).Message);
        Assert.Contains("Julian", Assert.Throws<ArgumentException>("first", () => PartialDate.Between(day.WithCalendar(CalendarSystem.Julian), day)).Message);
        Assert.Throws<ArgumentException>("month", () => PartialDate.InMonth(new YearMonth(0, 6)));
        Assert.Throws<ArgumentException>("day", () => PartialDate.OnDay(new LocalDate(0, 6, 1)));
    }
}
