using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What NodaTime says of days of the ISO calendar is what their parts say.</summary>
public class IsoDaysTests
{
    private static readonly Gen<LocalDate> AnyDay =
        Gen.Int[0, Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)].Select(LocalDate.MinIsoValue.PlusDays);

    private static readonly Gen<LocalDate> DayNear =
        Gen.Int[-400, 400].Select(new LocalDate(0, 1, 1).PlusDays);

    [Fact]
    public void Order_OfAnyTwoDays_IsThatOfNodaTime() => Gen.OneOf(Gen.Select(AnyDay, AnyDay), Gen.Select(DayNear, DayNear)).Sample(
        (one, other) => Assert.Equal(Math.Sign(one.CompareTo(other)), Math.Sign(one.Order.CompareTo(other.Order))), iter: 20_000);

    [Fact]
    public void OfOrder_OfTheNumberOfADay_IsTheDay() => Gen.OneOf(AnyDay, DayNear).Sample(day => Assert.Equal(day, IsoDay.OfOrder(day.Order).ToLocalDate()));

    [Fact]
    public void Order_OfEveryDayAndTheNext_Rises()
    {
        var before = LocalDate.MinIsoValue.Order;
        for (var year = LocalDate.MinIsoValue.Year; year <= LocalDate.MaxIsoValue.Year; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                for (var day = 1; day <= CalendarSystem.Iso.GetDaysInMonth(year, month); day++)
                {
                    var order = new LocalDate(year, month, day).Order;
                    Assert.True(order > before || (year, month, day) == (-9998, 1, 1), $"{year}-{month}-{day}");
                    before = order;
                }
            }
        }
    }

    [Fact]
    public void IsWritable_OfAnyCalendar_AsksForIsoAndFourDigits() => Gen.Select(Gen.OneOf([.. CalendarSystem.Ids.Select(Gen.Const)]), Gen.Double[0, 1]).Sample((id, where) =>
    {
        var calendar = CalendarSystem.ForId(id);
        var year = calendar.MinYear + (int)(where * (calendar.MaxYear - calendar.MinYear));
        var month = 1 + (int)(where * 1_000_003 % calendar.GetMonthsInYear(year));
        foreach (var date in new[] { 1, calendar.GetDaysInMonth(year, month) })
        {
            var day = new LocalDate(year, month, date, calendar);
            Assert.Equal(day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999, day.IsWritable);
        }
    });

    [Fact]
    public void MonthsLater_OfADay_IsThatOfNodaTime() => Gen.Select(TimeGen.Day, Gen.Int[-200, 200])
        .Where((day, months) => day.Year is > 20 and < 9980)
        .Sample((day, months) => Assert.Equal(day.PlusMonths(months), IsoDay.Of(day).MonthsLater(months).ToLocalDate()));

    [Fact]
    public void IsoDay_OfADay_AnswersAsNodaTime() => Gen.Select(TimeGen.Day, TimeGen.Day).Sample((day, other) =>
    {
        var kept = IsoDay.Of(day);

        Assert.Equal((day.Year, day.Month, day.Day), (kept.Year, kept.Month, kept.Day));
        Assert.Equal(day, kept.ToLocalDate());
        Assert.Equal(DateText.Write(day), kept.ToString());
        var days = Period.DaysBetween(day, other);
        Assert.Equal(days, kept.DaysUntil(IsoDay.Of(other)));
        Assert.Equal(other, kept.DaysLater(days).ToLocalDate());
        Assert.Equal(day == TimeGen.FirstDay ? null : day.PlusDays(-1), kept.Before.OrNull());
        Assert.Equal(day == TimeGen.LastDay ? null : day.PlusDays(1), kept.After.OrNull());
    });

    [Fact]
    public void IsoDay_ByDefault_IsNone()
    {
        Assert.True(default(IsoDay).IsNone);
        Assert.Null(default(IsoDay).OrNull());
        Assert.Equal("", default(IsoDay).ToString());
        Assert.Equal(default, IsoDay.Of((LocalDate?)null));
        Assert.Equal(default, DateText.Read("2025-02-30"));
        Assert.True(IsoDay.First.Before.IsNone);
        Assert.True(IsoDay.Last.After.IsNone);
    }

    [Fact]
    public void CalendarLength_ByDefault_IsNone()
    {
        Assert.True(default(CalendarLength).IsNone);
        Assert.Null(default(CalendarLength).OrNull());
        Assert.Equal("", default(CalendarLength).ToString());
        Assert.Equal(default, CalendarLength.Of(null));
    }

    [Fact]
    public void DaysAndMonthsLater_BeyondTheYear9999OrBeforeTheFirst_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => IsoDay.Last.DaysLater(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => IsoDay.Last.DaysLater(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => IsoDay.Last.MonthsLater(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => IsoDay.First.DaysLater(-1));
    }
}
