using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class AsOfTests
{
    private static readonly LocalDate Date = new(2026, 6, 1), Known = new(2025, 12, 1);

    private static readonly Gen<LocalDate> FewDays = Gen.Int[0, 3].Select(new LocalDate(1, 1, 1).PlusDays);

    private static readonly Gen<LocalDate?> FewDaysOrNone = Gen.Select(FewDays, Gen.Bool).Select((day, isNone) => isNone ? null : (LocalDate?)day);

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

    [Fact]
    public void Equality_IsThatOfBothDates() => Gen.Select(FewDays, FewDaysOrNone, FewDays, FewDaysOrNone).Sample((date, known, otherDate, otherKnown) =>
    {
        var (one, other) = (new AsOf(date, known), new AsOf(otherDate, otherKnown));

        Assert.Equal(date == otherDate && known == otherKnown, one == other);
        Assert.Equal(one == other, one.Equals((object)other));
        Assert.True(one != other || one.GetHashCode() == other.GetHashCode());
        Assert.Equal((date, known), (one.Date, one.KnownOn));
    });

    [Fact]
    public void Equality_OfTheDefault_IsThatOfTheFirstDay()
    {
        AsOf first = new(new LocalDate(1, 1, 1)), known = new(new LocalDate(1, 1, 1), new LocalDate(1, 1, 1));

        Assert.True(first == default && first.Equals((object)default(AsOf)));
        Assert.Equal(default(AsOf).GetHashCode(), first.GetHashCode());
        Assert.NotEqual(default, known);
        Assert.Single(new HashSet<AsOf> { default, first, AsOf.Parse("0001-01-01") });
    }

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
