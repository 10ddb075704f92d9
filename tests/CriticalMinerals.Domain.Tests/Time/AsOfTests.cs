using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class AsOfTests
{
    private static readonly LocalDate Date = new(2026, 6, 1), Known = new(2025, 12, 1);

    [Fact]
    public void Default_IsTheFirstDayWithAllThatIsRecorded()
    {
        TokenAssert.RoundTrips(default(AsOf), "0001-01-01");
        Assert.Null(default(AsOf).KnownOn);
        Assert.Equal(default, new AsOf(new LocalDate(1, 1, 1)));
    }

    [Fact]
    public void Text_OfBothForms_RoundTrips()
    {
        TokenAssert.RoundTrips(new AsOf(Date), "2026-06-01");
        TokenAssert.RoundTrips(new AsOf(Date, Known), "2026-06-01@2025-12-01");
        Assert.Equal(new AsOf(Date), new AsOf(Date, null));
        Assert.NotEqual(new AsOf(Date), new AsOf(Date, Known));
        Assert.True(AsOf.TryParse("2026-06-01", out var read) && read == new AsOf(Date));
    }

    [Fact]
    public void Text_OfAnyQuestion_RoundTrips() => Gen.Select(TimeGen.Day, TimeGen.Day, Gen.Bool)
        .Sample((date, known, isKnown) =>
        {
            var asOf = new AsOf(date, isKnown ? known : null);
            TokenAssert.RoundTrips(asOf, asOf.ToString());
        });

    [Theory]
    [InlineData("")]
    [InlineData("2026-06")]
    [InlineData("2026-06-01@")]
    [InlineData("@2026-06-01")]
    [InlineData("2026-06-01@2025-12")]
    [InlineData("2026-06-01@2025-12-01@2025-12-01")]
    [InlineData("2026-06-01 @2025-12-01")]
    [InlineData("2026-06-31")]
    [InlineData("0000-06-01")]
    [InlineData("2026-06-01@0000-01-01")]
    public void Parse_NotAQuestion_SaysTheRule(string text) => TokenAssert.Refuses<AsOf>(text, "a day 2026-06-01", "2026-06-01@2025-12-01");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<AsOf>("2026-06-01", "2026-06-01@2025-12-01", "0001-01-01");

    [Fact]
    public void Constructor_OtherCalendar_IsRefused()
    {
        Assert.Contains("ISO calendar", Assert.Throws<ArgumentException>("date", () => new AsOf(Date.WithCalendar(CalendarSystem.Coptic))).Message);
        Assert.Throws<ArgumentException>("knownOn", () => new AsOf(Date, Known.WithCalendar(CalendarSystem.Coptic)));
    }
}
