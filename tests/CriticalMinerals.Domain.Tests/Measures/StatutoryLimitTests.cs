namespace CriticalMinerals.Domain.Tests;

/// <summary>An instrument that the law lets run for 150 days, unless somebody else extends it.</summary>
public class StatutoryLimitTests
{
    private static readonly StatutoryLimit Limit = new(Period.FromDays(150), Some.Source, "Congress");

    private static readonly ClauseId Clause = ClauseId.Parse("us-president-2026-test/1");

    [Theory]
    [InlineData("none")]
    [InlineData("not-set")]
    [InlineData("unknown")]
    public void StatusOf_NoLastDayOfItsOwn_EndsWithTheLimit(string lastDay)
    {
        var regime = Of(Some.Enacted("2026-02-20", "2026-02-24", lastDay));

        Assert.Equal([DateSpan.Parse("2026-02-24/2026-07-23")], regime.OperativeDays(Clause, null));
        Assert.Equal(Some.Day("2026-07-23"), regime.CertainUntil(Clause, AsOf.Parse("2026-03-01@2026-03-01")));
    }

    [Fact]
    public void StatusOf_EarlierLastDayOfItsOwn_EndsThen() =>
        Assert.Equal([DateSpan.Parse("2026-02-24/2026-04-30")], Of(Some.Enacted("2026-02-20", "2026-02-24", "2026-04-30")).OperativeDays(Clause, null));

    [Fact]
    public void StatusOf_Extended_GoesBeyondTheLimit() => Assert.Equal(
        [DateSpan.Parse("2026-02-24/2026-12-31")], Of(Some.Enacted("2026-02-20", "2026-02-24", "2026-07-23"), Some.Extended("2026-07-01", "2026-12-31")).OperativeDays(Clause, null));

    [Fact]
    public void StatusOf_StartKnownToSomeDays_EndsAsUncertainly()
    {
        var regime = Of(Some.Enacted("2026-02-20", "2026-02-24..2026-02-26"));

        Assert.Equal(
            [MeasureState.InForce, MeasureState.Indeterminate, MeasureState.Indeterminate, MeasureState.Ended],
            new[] { "2026-07-23", "2026-07-24", "2026-07-25", "2026-07-26" }.Select(day => regime.StatusOf(Clause, AsOf.Parse(day)).State));
    }

    [Fact]
    public void StatusOf_Suspension_EndsWithItsLimit()
    {
        var regime = new Regime("test", Some.Horizon, [Some.Measure("us-president-2026-test", Some.Enacted("2025-01-01", "2025-01-01"))], [
            new Suspension(MeasureId.Parse("us-president-2026-pause"), "a pause", Some.Mofcom, [Clause], [Some.Enacted("2026-02-20", "2026-02-24")], limit: Limit)]);

        Assert.Equal(MeasureState.Suspended, regime.StatusOf(Clause, AsOf.Parse("2026-07-23")).State);
        Assert.Equal(MeasureState.InForce, regime.StatusOf(Clause, AsOf.Parse("2026-07-24")).State);
    }

    [Fact]
    public void Constructor_EnactedBeyondTheLimit_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Of(Some.Enacted("2026-02-20", "2026-02-24", "2026-07-24")));

        Assert.Contains("may run for P150D only, to 2026-07-23", error.Message);
        Assert.Contains("until 2026-07-24", error.Message);
    }

    [Fact]
    public void Constructor_PostponedStart_MovesTheLimit() =>
        Assert.Equal(2, Of(Some.Enacted("2026-02-20", "2026-02-24", "2026-07-30"), new MeasurePostponed(PartialDate.Parse("2026-02-22"), DateBound.Parse("2026-03-10"), Some.Source)).Measures[0].Events.Count);

    [Fact]
    public void LastDay_WorkedDate_IsTheDayBeforeTheExclusiveEnd() => Assert.Equal(Some.Day("2026-07-23"), Limit.LastDay(Some.Day("2026-02-24")));

    [Fact]
    public void Limit_OfNoLengthOrBeyondTheCalendar_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new StatutoryLimit(Period.Zero, Some.Source));
        Assert.Throws<ArgumentException>(() => new StatutoryLimit(Period.FromDays(150), Some.Source, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatutoryLimit(Period.FromYears(9000), Some.Source).LastDay(Some.Day("2026-02-24")));
    }

    private static Regime Of(params MeasureEvent[] events) =>
        new("test", Some.Horizon, [new TradeMeasure(Clause.Measure, "a surcharge", Some.Mofcom, [Some.Clause(Clause.Value, direction: TradeDirection.Import)], [.. events], limit: Limit)]);
}
