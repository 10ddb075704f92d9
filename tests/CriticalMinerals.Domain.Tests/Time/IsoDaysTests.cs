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
    public void DayBeforeAndAfter_OfADay_AreThoseOfNodaTime() => TimeGen.Day.Where(day => day != TimeGen.FirstDay && day != TimeGen.LastDay).Sample(day =>
    {
        Assert.Equal(day.PlusDays(-1), day.DayBefore);
        Assert.Equal(day.PlusDays(1), day.DayAfter);
    });
}
