namespace CriticalMinerals.Domain.Tests;

public class DateBoundTests
{
    [Theory]
    [InlineData("none", DateBoundKind.None)]
    [InlineData("not-set", DateBoundKind.NotSet)]
    [InlineData("unknown", DateBoundKind.Unknown)]
    [InlineData("2025-11-10", DateBoundKind.OnDate)]
    [InlineData("2023-06", DateBoundKind.OnDate)]
    public void Parse_EachKind_RoundTrips(string text, DateBoundKind kind)
    {
        var bound = DateBound.Parse(text);

        TokenAssert.RoundTrips(bound, text);
        Assert.Equal(kind, bound.Kind);
        Assert.Equal(kind == DateBoundKind.OnDate, bound.Date is not null);
    }

    [Fact]
    public void Text_OfAnyBound_RoundTrips() => CsCheck.Check.Sample(TimeGen.Bounds, bound => TokenAssert.RoundTrips(bound, bound.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("None")]
    [InlineData("notset")]
    [InlineData("9999-99-99")]
    [InlineData("0000-06")]
    public void Parse_NotABound_SaysTheRule(string text) => TokenAssert.Refuses<DateBound>(text, "a partial date", "none, not-set, unknown");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<DateBound>("none", "not-set", "unknown", "2025-11-10", "2023-06");

    [Fact]
    public void Day_OnlyWhereExactlyKnown_IsGiven()
    {
        Assert.Equal(new LocalDate(2025, 11, 10), DateBound.On(new LocalDate(2025, 11, 10)).Day);
        Assert.Null(DateBound.Parse("2025-11").Day);
        Assert.Null(DateBound.Unknown.Day);
        Assert.Throws<ArgumentNullException>("date", () => DateBound.On(null!));
        Assert.Throws<ArgumentException>(() => DateBound.On(new LocalDate(2025, 11, 10, CalendarSystem.Julian)));
        Assert.Equal(4, new[] { DateBound.None, DateBound.NotSet, DateBound.Unknown, DateBound.Parse("2025") }.Distinct().Count());
    }

    [Fact]
    public void AsLastDay_OnTheLastDayOfTheCalendar_NeverEnds()
    {
        Assert.True(DateBound.Parse("9999-12-31").AsLastDay().IsNever);
        Assert.Null(DateBound.Parse("9999").AsLastDay().Latest);
        Assert.Equal(new LocalDate(9999, 1, 2), DateBound.Parse("9999").AsLastDay().Earliest);
        Assert.True(DateBound.None.AsLastDay().IsNever);
        Assert.Equal(DayWindow.Anytime, DateBound.Unknown.AsLastDay());
    }

    [Fact]
    public void Json_OfEnums_IsTheWireName()
    {
        Assert.Equal("\"onDate\"", DomainJson.Write(DateBoundKind.OnDate));
        Assert.Equal("\"between\"", DomainJson.Write(DatePrecision.Between));
        Assert.Equal("\"hypothetical\"", DomainJson.Write(Standing.Hypothetical));
        Assert.Equal((DateBoundKind.None, DatePrecision.Day, Standing.Recorded), (default(DateBoundKind), default(DatePrecision), default(Standing)));
    }
}
