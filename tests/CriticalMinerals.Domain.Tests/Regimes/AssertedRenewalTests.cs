namespace CriticalMinerals.Domain.Tests;

public class AssertedRenewalTests
{
    private static readonly RenewalClause Yearly = new RenegotiatedRenewal(Period.FromYears(1));

    public static TheoryData<RenewalClause, RenewalClause, ClaimOutcome> Cases => new()
    {
        { Yearly, new RenegotiatedRenewal(Period.FromYears(1)), ClaimOutcome.Agrees },
        { new RenegotiatedRenewal(), Yearly, ClaimOutcome.NotSettled }, // the parties did not say how often
        { Yearly, new RenegotiatedRenewal(), ClaimOutcome.Agrees }, // the claim does not say how often
        { Yearly, new RenegotiatedRenewal(Period.FromYears(2)), ClaimOutcome.Contradicts },
        { new NoRenewal(), Yearly, ClaimOutcome.Contradicts },
        { new UnclassifiedRenewal("not seen"), Yearly, ClaimOutcome.NotSettled },
        { new TacitRenewal(Period.FromYears(1)), Yearly, ClaimOutcome.Contradicts },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compare_ClaimOfARenewal_IsThis(RenewalClause recorded, RenewalClause claimed, ClaimOutcome expected)
    {
        var agreement = Story.Agreement("a-truce-2025", "US CN", Story.EntryOn("2025-11-10"), Story.Until("2026-11-10"), recorded);
        var claim = new Claim(ClaimId.Parse("a-claim"), "It is renewed like this.", new AssertedRenewal(agreement.Id, claimed), PartialDate.Parse("2025-11-03"), Some.Source);

        var compared = new Regime("test", Some.Horizon, agreements: [agreement]).Compare(claim, AsOf.Parse("2025-12-01"));

        Assert.Equal(expected, compared.Outcome);
        Assert.Contains(recorded.Describe(), Assert.Single(compared.Evidence).Finding, StringComparison.Ordinal);
    }
}
