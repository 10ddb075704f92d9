using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The chain of arrangements between the United States and China, told by dates.</summary>
public class TruceStories
{
    [Theory]
    [InlineData("2025-05-11", "NotAnnounced")]
    [InlineData("2025-05-12", "Agreed")]
    [InlineData("2025-05-14", "InForce")]
    [InlineData("2025-08-11", "InForce")]
    [InlineData("2025-08-12", "Ended")]
    public void Geneva_NinetyDays_EndsWhereStockholmBegins(string day, string state) => Assert.Equal(state, Geneva.StatusOn(AsOf(day)).ToString());

    [Fact]
    public void Stockholm_NinetyDays_LastsThrough9November()
    {
        Assert.Equal(Day("2025-11-09"), Stockholm.LastDayOfTerm(0));
        Assert.Equal("../2025-08-10 NotAnnounced; 2025-08-11/2025-08-11 Agreed; 2025-08-12/2025-11-09 InForce; 2025-11-10/2026-10-08 Ended; 2026-10-09/.. Ended", Stockholm.StateTimeline().ToString());
        Assert.Contains("last day 2025-11-09", Stockholm.StatusOn(AsOf("2025-11-10")).Reason);
    }

    [Fact]
    public void KualaLumpur_AsKnownBeforeTheExtension_EndsByItsText()
    {
        var status = KualaLumpur.StatusOn(AsOf("2026-11-12@2025-12-01"));

        Assert.Equal(AgreementState.Ended, status.State);
        Assert.Equal(Standing.Projected, status.Standing);
        Assert.Equal(Day("2025-12-01"), status.RecordedThrough);
    }

    [Theory]
    [InlineData("2026-11-10", "InForce")]
    [InlineData("2026-11-11", "Indeterminate")]
    [InlineData("2027-01-10", "Indeterminate")]
    [InlineData("2027-01-11", "Ended")]
    public void KualaLumpur_AsKnownAfterTheExtension_IsOpenUpToTheAnnouncedDay(string day, string state) =>
        Assert.Equal(state, KualaLumpur.StatusOn(AsOf($"{day}@2026-10-08")).ToString());

    [Fact]
    public void KualaLumpur_OpenDays_NameTheAnnouncements()
    {
        var status = KualaLumpur.StatusOn(AsOf("2026-11-12@2026-10-08"));

        Assert.Equal([AgreementState.Ended, AgreementState.InForce], status.Possible);
        Assert.Equal(["2026-09-23", "2026-09-28"], status.Unsettled.Select(e => e.On.ToString()));
        Assert.Contains("extension to 2027-01-10 announced, not enacted (2026-09-28)", status.Reason);
        Assert.Equal(new LocalDate(2027, 1, 11), status.NextChange!.On);
    }

    [Fact]
    public void KualaLumpur_ExtensionEnacted_SettlesTheDays()
    {
        var enacted = KualaLumpur.With(Renewed("2026-11-05", "2027-01-10"));

        Assert.Equal("InForce", enacted.StatusOn(AsOf("2026-11-12")).ToString());
        Assert.Equal("Ended", enacted.StatusOn(AsOf("2027-01-11")).ToString());
        Assert.Equal("Indeterminate", enacted.StatusOn(AsOf("2026-11-12@2026-11-04")).ToString());
        Assert.Empty(enacted.AnnouncedExtensions(null));
        Assert.Equal(2, enacted.AnnouncedExtensions(Day("2026-11-04")).Count());
    }

    [Fact]
    public void AnnouncedExtensions_WithoutADay_ArePendingAndChangeNothing()
    {
        var pending = Stockholm.With(Announced("2025-11-01", "not-set"));

        Assert.Empty(pending.AnnouncedExtensions(null));
        Assert.Equal(Stockholm.StateTimeline(), pending.StateTimeline());
    }

    [Fact]
    public void KualaLumpur_DecisionPoints_AreItsExpiry()
    {
        var point = Assert.Single(KualaLumpur.DecisionPoints(DateSpan.Parse("2026-01-01/2027-12-31")));

        Assert.Equal(Day("2026-11-10"), point.Day);
        Assert.Equal(DecisionKind.Expiry, point.Kind);
        Assert.Equal(Silence.Ends, point.Silence);
        Assert.Equal(Day("2026-11-11"), point.TakesEffectOn);
        Assert.Equal([Party.Parse("US"), Party.Parse("CN")], point.Actors);
    }

    [Fact]
    public void AsRenewed_IsHypotheticalWhereItDiffers()
    {
        var renewed = KualaLumpur.AsRenewed(IsoDay.Of(Day("2027-11-10")));

        Assert.Equal((AgreementState.InForce, Standing.Hypothetical), (renewed.StatusOn(AsOf("2027-06-01")).State, renewed.StatusOn(AsOf("2027-06-01")).Standing));
        Assert.Equal(Standing.Projected, renewed.StatusOn(AsOf("2026-11-01")).Standing);
        Assert.Equal("InForce", renewed.StatusOn(AsOf("2027-06-01@2025-12-01")).ToString());
        Assert.Equal(Day("2026-10-08"), renewed.StatusOn(AsOf("2027-06-01")).RecordedThrough);
    }

    [Fact]
    public void AsLapsed_EndsByItsText() => Assert.Equal("Ended", KualaLumpur.AsLapsed().StatusOn(AsOf("2026-11-11")).ToString());
}
