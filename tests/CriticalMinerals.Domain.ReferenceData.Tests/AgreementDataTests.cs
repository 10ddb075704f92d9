namespace CriticalMinerals.Domain.Tests;

public class AgreementDataTests
{
    private static Regime Regime => ReferenceData.Regime;

    [Theory]
    [InlineData("us-cn-geneva-2025", "2025-05-12", "Signed")]
    [InlineData("us-cn-geneva-2025", "2025-08-11", "InForce")]
    [InlineData("us-cn-geneva-2025", "2025-08-12", "Ended")]
    [InlineData("us-cn-stockholm-2025", "2025-11-09", "InForce")]
    [InlineData("us-cn-stockholm-2025", "2025-11-10", "Ended")]
    [InlineData("us-cn-kuala-lumpur-2025", "2025-10-30", "Agreed")]
    [InlineData("us-cn-kuala-lumpur-2025", "2025-11-10", "InForce")]
    [InlineData("us-cn-kuala-lumpur-2025", "2026-11-10", "InForce")]
    [InlineData("us-cn-kuala-lumpur-2025", "2026-11-11@2026-09-01", "Ended")]
    [InlineData("us-cn-kuala-lumpur-2025", "2026-11-11", "Indeterminate")]
    [InlineData("us-cn-kuala-lumpur-2025", "2027-01-10", "Indeterminate")]
    [InlineData("us-cn-kuala-lumpur-2025", "2027-01-11", "Ended")]
    [InlineData("us-au-framework-2025", "2026-06-01", "InForce")]
    [InlineData("us-jp-framework-2025", "2026-06-01", "InForce")]
    [InlineData("us-my-trade-2025", "2026-02-05", "Signed")]
    [InlineData("us-mx-ca-usmca-2020", "2026-06-30", "InForce")]
    [InlineData("us-mx-ca-usmca-2020", "2026-11-12@2025-12-01", "InForce")]
    [InlineData("us-mx-ca-usmca-2020", "2026-07-01", "RunningOff")]
    [InlineData("us-mx-ca-usmca-2020", "2036-06-30", "RunningOff")]
    [InlineData("us-mx-ca-usmca-2020", "2036-07-01", "Ended")]
    [InlineData("eu-cl-interim-2025", "2025-01-31", "Signed")]
    [InlineData("eu-cl-interim-2025", "2026-06-01", "InForce")]
    public void StatusOf_Agreement_IsThis(string agreement, string asOf, string expected) =>
        Assert.Equal(expected, Regime.StatusOf(AgreementId.Parse(agreement), AsOf.Parse(asOf)).ToString());

    [Fact]
    public void Predecessors_OfKualaLumpur_AreStockholmAndGeneva()
    {
        var stockholm = Regime.Agreement(AgreementId.Parse("us-cn-kuala-lumpur-2025")).Predecessor;
        Assert.Equal(AgreementId.Parse("us-cn-stockholm-2025"), stockholm);
        Assert.Equal(AgreementId.Parse("us-cn-geneva-2025"), Regime.Agreement(stockholm!).Predecessor);
    }

    [Fact]
    public void Events_BetweenAgreements_NameAgreementsOfTheData()
    {
        var known = Regime.Agreements.Select(agreement => agreement.Id).ToHashSet();
        var named = Regime.Agreements.SelectMany(agreement =>
            agreement.Events.OfType<AgreementSucceeded>().Select(e => e.By).Concat(agreement.Predecessor is { } before ? [before] : []));
        Assert.Subset(known, named.ToHashSet());
    }

    [Fact]
    public void Calendar_OfUsmca_HasTheYearlyReviewsThatFollowTheRefusal() =>
        Assert.Contains(
            Regime.Calendar(DateSpan.Parse("2027-01-01/2027-12-31"), null),
            change => change.Subject == "us-mx-ca-usmca-2020" && change.Day == new LocalDate(2027, 7, 1) && change.IsDecision);
}
