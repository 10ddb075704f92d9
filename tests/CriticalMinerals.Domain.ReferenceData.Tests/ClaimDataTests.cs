namespace CriticalMinerals.Domain.Tests;

public class ClaimDataTests
{
    private static Regime Regime => ReferenceData.Regime;

    [Theory]
    [InlineData("news-2025-11-03-eliminated", ClaimOutcome.Contradicts)]
    [InlineData("news-2025-11-03-april-2025", ClaimOutcome.Contradicts)]
    [InlineData("news-2025-11-03-october-2022", ClaimOutcome.Contradicts)]
    [InlineData("news-2025-11-03-tariff-100", ClaimOutcome.Contradicts)]
    [InlineData("news-2025-11-03-duties-delayed", ClaimOutcome.Contradicts)]
    [InlineData("news-2025-11-03-one-year", ClaimOutcome.Agrees)]
    [InlineData("news-2025-11-03-renegotiated-annually", ClaimOutcome.NotSettled)]
    [InlineData("news-2025-11-03-mining-70", ClaimOutcome.Agrees)]
    [InlineData("news-2025-11-03-processing-90", ClaimOutcome.NotSettled)]
    [InlineData("news-2025-11-03-magnets-93", ClaimOutcome.NotSettled)]
    [InlineData("white-house-2025-11-01-april-2025", ClaimOutcome.Contradicts)]
    [InlineData("white-house-2025-11-01-october-2022", ClaimOutcome.Contradicts)]
    [InlineData("white-house-2025-11-04-since-2023", ClaimOutcome.Contradicts)]
    public void Compare_Claim_IsThis(string claim, ClaimOutcome expected) => Assert.Equal(expected, Compare(claim).Outcome);

    [Fact]
    public void Compare_Eliminated_ShowsAnnouncement18InForce()
    {
        var evidence = Compare("news-2025-11-03-eliminated").Evidence.Single(piece => piece.Subject == "cn-mofcom-2025-18/1");
        Assert.Equal(ClaimOutcome.Contradicts, evidence.Outcome);
        Assert.Contains("InForce", evidence.Finding, StringComparison.Ordinal);
        Assert.NotNull(evidence.Citation);
    }

    [Fact]
    public void Claims_SupersededBy_NameClaimsOfTheSamePublisherMadeLater()
    {
        var superseded = Regime.Claims.Where(claim => claim.SupersededBy is not null).ToArray();
        Assert.Equal(2, superseded.Length);
        Assert.All(superseded, claim =>
        {
            var later = Regime.Claims.Single(other => other.Id == claim.SupersededBy);
            Assert.True(later.MadeOn.Earliest > claim.MadeOn.Latest);
            Assert.Equal(ReferenceData.FindSource(claim.Citation.Source).Publisher, ReferenceData.FindSource(later.Citation.Source).Publisher);
        });
    }

    // The day on which the White House corrected its text: until then both named October 2022.
    [Theory]
    [InlineData("2025-11-03", null)]
    [InlineData("2025-11-04", "news-2025-11-03-october-2022 white-house-2025-11-04-since-2023")]
    [InlineData(null, "news-2025-11-03-october-2022 white-house-2025-11-04-since-2023")]
    public void ConflictingClaims_OfChina_AreTheNewsAndTheCorrectedText(string? knownOn, string? expected)
    {
        var conflicts = Regime.ConflictingClaims(knownOn is null ? null : AsOf.Parse(knownOn).Date);
        Assert.Equal(expected is null ? [] : [expected], conflicts.Select(conflict => $"{conflict.One.Id} {conflict.Other.Id}"));
        Assert.Equal(conflicts, Regime.ConflictingClaims("CN", knownOn is null ? null : AsOf.Parse(knownOn).Date));
    }

    [Fact]
    public void Compare_EveryClaimOnEveryTurnOfTheTruce_NamesOnlyWhatTheRegimeHolds()
    {
        var days = new[] { "2025-11-03", "2025-12-01", "2026-06-01", "2026-11-12", "2027-02-01" };
        foreach (var comparison in Regime.Claims.SelectMany(claim => days.Select(day => Regime.Compare(claim, AsOf.Parse(day), ReferenceData.Shares))))
            Assert.DoesNotContain(comparison.Evidence, piece => piece.Citation is { } citation && ReferenceData.Sources.All(source => source.Id != citation.Source));
    }

    private static ClaimComparison Compare(string claim) =>
        Regime.Compare(Regime.Claims.Single(one => one.Id == ClaimId.Parse(claim)), AsOf.Parse("2025-12-01"), ReferenceData.Shares);
}
