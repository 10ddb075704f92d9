namespace CriticalMinerals.Domain.Tests;

public class KnowledgeTests
{
    private static PartialDate Date(string text) => PartialDate.Parse(text);

    [Theory]
    [InlineData("2025-10-09", "2025-11-08", "2025-10-09")]
    [InlineData(null, "2025-11-08", "2025-11-08")]
    [InlineData(null, "2025-11", "2025-12-01")]
    [InlineData("2025", "2025-11-08", "2026-01-01")]
    [InlineData(null, "9999", "9999-12-31")]
    public void KnownFrom_PublicationOrOwnDay_IsTheDayAfterAPartialOne(string? publicOn, string on, string expected) =>
        Assert.Equal(Date(expected).Day, Knowledge.KnownFrom(publicOn is null ? null : Date(publicOn), Date(on)));

    [Fact]
    public void Includes_KnowledgeOfADay_EndsWithThatDay()
    {
        var day = new IsoDay(2025, 11, 8);

        Assert.True(Knowledge.Includes(day, day));
        Assert.False(Knowledge.Includes(day.Before, day));
        Assert.True(Knowledge.Includes(default, IsoDay.Last));
    }

    [Fact]
    public void RecordedThrough_IsTheEarlierOfKnowledgeAndCheck()
    {
        var day = new LocalDate(2025, 11, 8);

        Assert.Equal(day, Knowledge.RecordedThrough(null, day));
        Assert.Equal(day, Knowledge.RecordedThrough(day.PlusDays(1), day));
        Assert.Equal(day.PlusDays(-1), Knowledge.RecordedThrough(day.PlusDays(-1), day));
    }

    public static TheoryData<LocalDate> DaysOutside => [new LocalDate(0, 1, 1), new LocalDate(-1, 12, 31), new LocalDate(2025, 11, 8, CalendarSystem.Julian)];

    [Theory]
    [MemberData(nameof(DaysOutside))]
    public void KnowledgeOfADayOutsideTheCalendar_IsRefusedByName(LocalDate day)
    {
        var (agreement, on) = (Story.Stockholm, new LocalDate(2025, 9, 1));
        var regime = new Regime("any", new(2026, 10, 8), measures: [Some.Measure("xx-test", Some.Enacted("2025-02-01", "2025-02-13"))], agreements: [agreement]);
        Action[] questions =
        [
            () => agreement.StateTimeline(day),
            () => agreement.TermNumber(on, day),
            () => agreement.PartiesOn(on, day),
            () => agreement.Successor(day),
            () => regime.TimelineOf(MeasureId.Parse("xx-test"), day),
            () => regime.TimelineOf(agreement.Id, day),
            () => regime.OperativeDays(ClauseId.Parse("xx-test/1"), day),
            () => regime.Calendar(DateSpan.Parse("2025-01-01/2025-12-31"), day),
        ];

        Assert.All(questions, ask => Assert.Contains("ISO calendar", Assert.Throws<ArgumentException>("knownOn", ask).Message));
    }

    [Theory]
    [MemberData(nameof(DaysOutside))]
    public void PartiesOnADayOutsideTheCalendar_AreNotTold(LocalDate day)
    {
        Assert.Throws<ArgumentException>("date", () => Story.Stockholm.PartiesOn(day));
        Assert.Throws<ArgumentException>("date", () => Story.Stockholm.PossiblePartiesOn(day));
    }
}
