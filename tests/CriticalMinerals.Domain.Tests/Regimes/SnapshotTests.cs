namespace CriticalMinerals.Domain.Tests;

/// <summary>Everything on one day is each part on that day, and one list for as long as nothing changes.</summary>
public class SnapshotTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("2025-10-15")]
    public void On_EveryDay_IsTheStatusOfEachPart(string? knownOn)
    {
        var known = knownOn is null ? (LocalDate?)null : Some.Day(knownOn);
        for (var day = Some.Day("2024-12-01"); day < Some.Day("2027-03-01"); day = day.PlusDays(1))
        {
            var all = Truce.Regime.On(new(day, known));
            Assert.All(all.Clauses, clause => Assert.Equal(Truce.Regime.StatusOf(clause.Clause, new(day, known)), clause.Status));
            Assert.All(all.Suspensions, suspension => Assert.Equal(Truce.Regime.StatusOf(suspension.Instrument, new(day, known)), suspension.Status));
        }
    }

    [Fact]
    public void On_TwoDaysBetweenWhichNothingChanges_HasTheSameClauses()
    {
        Assert.Equal(Truce.Regime.On(AsOf.Parse("2026-06-01")).Clauses, Truce.Regime.On(AsOf.Parse("2026-06-02")).Clauses);
        Assert.NotEqual(Truce.Regime.On(AsOf.Parse("2025-11-06")).Clauses, Truce.Regime.On(AsOf.Parse("2025-11-07")).Clauses);
    }
}
