using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Documents of regimes, claims, assumptions and consignments.</summary>
public class RegimeJsonTests
{
    private static readonly Citation Cited = new(SourceId.Parse("benzinga-2025-11-03"), Confidence.Medium);

    private static readonly Claim Eliminated = new(
        ClaimId.Parse("benzinga-2025-eliminated"),
        "China will eliminate its export controls on rare earths and other critical minerals.",
        new AssertedState([Truce.RareEarthLicence], MeasureState.Ended),
        PartialDate.Parse("2025-11-03"),
        Cited,
        ClaimId.Parse("white-house-2025-general-licences"));

    private static readonly Regime Scenario = Truce.Regime.With(Eliminated).IfRenewed(Truce.KualaLumpur, new LocalDate(2027, 11, 10));

    [Fact]
    public void Regime_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Truce.Regime.With(Eliminated)), "json");

    [Fact]
    public void Regime_OfOneMeasure_RoundTrips_Golden() => Golden.Check(
        RoundTrip.Indented(new Regime("2026-10", new LocalDate(2026, 10, 8), [MeasureJsonTests.OneClause]).Assume(new AssumedMeasureEvent(Truce.No57, Some.Ended("2026-12-01", EndingReason.Repealed)))),
        "json");

    [Fact]
    public void Regime_WithAssumptions_RoundTripsAndAnswersTheSame()
    {
        RoundTrip.Assert(Scenario);
        var back = DomainJson.Read<Regime>(DomainJson.Write(Scenario));
        var asOf = AsOf.Parse("2026-12-01");
        Assert.NotEmpty(back.Assumptions);
        Assert.Equal(Scenario.StatusOf(Truce.No57Clause, asOf), back.StatusOf(Truce.No57Clause, asOf));
    }

    [Fact]
    public void Regime_Damaged_IsJsonExceptionOrRoundTrips() => FuzzTests.Damage<Regime>(DomainJson.Write(Scenario), FuzzTests.Read<Regime>, DomainJson.Write);

    [Fact]
    public void Claim_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(Eliminated), "json");

    [Fact]
    public void ClaimAssertion_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind<ClaimAssertion>(
        new AssertedState([Truce.No57Clause, Truce.UsBan], MeasureState.Suspended),
        new AssertedShare(new(MineralId.Parse("rare-earths"), SupplyChainStage.Parse("mining")), CountryCode.Parse("CN"), Share.FromPercent(70m), Share.FromPercent(0.5m)),
        new AssertedTerm(AgreementId.Parse("us-cn-kuala-lumpur-2025"), Period.FromYears(1)),
        new AssertedIssue(China, DateSpan.Parse("2025-10-30/2025-12-31"), MeasureState.InForce, [MineralId.Parse("gallium")]),
        new AssertedRenewal(Truce.KualaLumpur, new TacitRenewal(Period.FromYears(1))),
        new UnclassifiedAssertion("a win for both sides")));

    [Fact]
    public void Assumption_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind<Assumption>(
        new AssumedMeasureEvent(Truce.No57, Some.Ended("2026-12-01", EndingReason.Repealed)),
        new AssumedAgreementEvent(Truce.KualaLumpur, new AgreementTerminated(PartialDate.Parse("2026-03-01"), Cited)),
        new AssumedRenewal(Truce.KualaLumpur, new LocalDate(2027, 11, 10)),
        new AssumedLapse(Truce.KualaLumpur)));

    [Fact]
    public void Consignment_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(new Consignment(
        MineralId.Parse("gallium"), CountryCode.Parse("CN"), CountryCode.Parse("US"), EndUser.Named("Example Optics"), MineralForm.Parse("metal"), HsCode.Parse("HS2022:8112.92"),
        TariffLine.Parse("CN:8112929010"), CountryCode.Parse("MY"), Share.FromPercent(0.2m), usesControlledTechnology: true)), "json");

    [Theory]
    [InlineData("\"cn-mofcom-2025-57/1\"],", "\"cn-mofcom-2025-57/9\"],", "$.suspensions: ")]
    [InlineData("\"horizon\":\"2026-10-08\"", "\"horizon\":\"2026-10-8\"", "$.horizon: '2026-10-8' is not valid: expected an ISO date such as 2025-11-10.")]
    [InlineData("\"id\":\"cn-mofcom-2025-18/1\"", "\"id\":\"cn-mofcom-2025-19/1\"", "$.measures[2].clauses: ")]
    public void Regime_BreaksARule_SaysPathAndRule(string part, string replacement, string message)
    {
        var text = DomainJson.Write(Truce.Regime);
        Assert.Contains(part, text, StringComparison.Ordinal);
        var e = Assert.Throws<JsonException>(() => DomainJson.Read<Regime>(text.Replace(part, replacement, StringComparison.Ordinal)));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private static Party China => Party.Parse("CN");
}
