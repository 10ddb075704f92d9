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
    [InlineData("us-my-minerals-2025", "2026-06-01", "InForce")]
    [InlineData("us-th-minerals-2025", "2025-10-26", "InForce")]
    [InlineData("us-id-trade-2026", "2026-06-01", "Agreed")]
    [InlineData("us-kh-trade-2025", "2026-06-01", "Signed")]
    [InlineData("us-jo-trade-2026", "2026-08-01", "Agreed")]
    [InlineData("us-jp-minerals-2023", "2023-03-28", "InForce")]
    [InlineData("us-jp-action-plan-2026", "2026-06-01", "Agreed")]
    [InlineData("us-ua-investment-fund-2025", "2025-05-07", "Signed")]
    [InlineData("us-ua-investment-fund-2025", "2025-05-20", "Indeterminate")]
    [InlineData("us-ua-investment-fund-2025", "2025-06-01", "InForce")]
    [InlineData("us-ua-investment-fund-2025", "2030-01-01", "Indeterminate")]
    [InlineData("eu-kz-raw-materials-2022", "2023-01-01", "Signed")]
    [InlineData("us-eu-minerals-2026", "2026-06-01", "Signed")]
    [InlineData("us-msp-2022", "2024-01-01", "InForce")]
    [InlineData("us-msp-2022", "2026-02-04", "Ended")]
    [InlineData("us-forge-2026", "2026-02-04", "InForce")]
    [InlineData("us-in-jp-au-quad-2025", "2026-01-01", "InForce")]
    [InlineData("us-pax-silica-2025", "2025-12-12", "InForce")]
    [InlineData("us-cd-partnership-2025", "2026-01-01", "Signed")]
    [InlineData("ipef-supply-chain-2024", "2024-02-24", "InForce")]
    [InlineData("us-sa-framework-2025", "2026-01-01", "Signed")]
    [InlineData("us-gb-minerals-2026", "2026-02-05", "Signed")]
    [InlineData("g7-production-alliance-2025", "2026-01-01", "Agreed")]
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

    [Theory]
    [InlineData("2025-12-31", "US", true)]
    [InlineData("2025-12-31", "QA", false)]
    [InlineData("2026-01-12", "QA", true)]
    [InlineData("2026-02-19", "IN", false)]
    [InlineData("2026-02-20", "IN", true)]
    [InlineData("2026-06-22", "EU", false)]
    [InlineData("2026-06-23", "EU", true)]
    public void PartiesOn_PaxSilica_FollowTheDayOfEachParty(string day, string party, bool expected) =>
        Assert.Equal(
            expected,
            Regime.Agreement(AgreementId.Parse("us-pax-silica-2025")).PartiesOn(AsOf.Parse(day).Date).Contains(Party.Parse(party)));

    [Theory]
    [InlineData("2025-12-12", "US JP KR SG GB IL AU", "US JP KR SG GB IL AU GR AR CL CR DE FI IT KZ NL NO PA PH SE SV")]
    [InlineData("2024-01-01", "US JP KR SG GB IL AU", "US JP KR SG GB IL AU")]
    [InlineData("2026-06-23", "US JP KR SG GB IL AU QA AE GR IN EU", "US JP KR SG GB IL AU QA AE GR IN EU AR CL CR DE FI IT KZ NL NO PA PH SE SV")]
    public void PartiesOn_PaxSilica_AreCertainAndThoseOfAnUnknownDayPossible(string day, string certain, string possible)
    {
        var agreement = Regime.Agreement(AgreementId.Parse("us-pax-silica-2025"));
        Assert.Equal(certain, string.Join(' ', agreement.PartiesOn(AsOf.Parse(day).Date)));
        Assert.Equal(possible, string.Join(' ', agreement.PossiblePartiesOn(AsOf.Parse(day).Date)));
    }

    [Theory]
    [InlineData("2025-06-01@2023-12-14", "Indeterminate")]
    [InlineData("2023-12-14@2023-12-14", "Signed")]
    [InlineData("2025-01-31", "Signed")]
    [InlineData("2025-02-01@2025-02-01", "InForce")]
    public void StatusOf_EuChileInterim_EntersOnADayThatWasNotKnownAtItsSignature(string asOf, string state) =>
        Assert.Equal(state, Regime.StatusOf(AgreementId.Parse("eu-cl-interim-2025"), AsOf.Parse(asOf)).ToString());

    [Theory]
    [InlineData("us-pax-silica-2025", "2025-12-12")]
    [InlineData("us-forge-2026", "2026-02-04")]
    [InlineData("us-in-jp-au-quad-2025", "2025-07-01")]
    public void KnowledgeChanges_AgreementsWithoutEvents_AreListedOnTheDayOfTheirEntry(string agreement, string day)
    {
        var entry = AsOf.Parse(day).Date;
        Assert.Single(Regime.KnowledgeChanges(entry.PlusDays(-1), entry), change => change.Subject == agreement);
    }

    [Fact]
    public void KnowledgeChanges_EveryAgreement_HasOneOnTheFirstDayOnWhichItIsKnown()
    {
        foreach (var agreement in Regime.Agreements)
        {
            var first = Regime.KnowledgeChanges(new(2000, 1, 1), Regime.Horizon).Where(change => change.Subject == agreement.Id.Value).Min(change => change.KnownFrom);
            Assert.All(Regime.TimelineOf(agreement.Id, first.PlusDays(-1)).Spans, span => Assert.Equal(AgreementState.NotAnnounced, span.State));
            Assert.Contains(Regime.TimelineOf(agreement.Id, first).Spans, span => span.State != AgreementState.NotAnnounced);
        }
    }

    // What is noted on a day was known on that day.
    [Theory]
    [InlineData("2026-03-01", 1)]
    [InlineData("2026-04-24", 3)]
    public void KnowledgeChanges_UsEuMemorandum_TellTheDelayOnlyWhenItWasOver(string to, int count)
    {
        var changes = Regime.KnowledgeChanges(new(2026, 1, 1), AsOf.Parse(to).Date).Where(change => change.Subject == "us-eu-minerals-2026").ToArray();
        Assert.Equal(count, changes.Length);
        Assert.Equal(count == 3, Array.Exists(changes, change => change.What.Contains("49 days", StringComparison.Ordinal)));
    }

    [Fact]
    public void Commitments_EveryAgreement_NameInstrumentsOfTheData()
    {
        var clauses = Regime.Measures.SelectMany(measure => measure.Clauses.Select(clause => clause.Id)).ToHashSet();
        var suspensions = Regime.Suspensions.Select(suspension => suspension.Id).ToHashSet();
        Assert.Subset(clauses, Regime.Agreements.SelectMany(agreement => agreement.Commitments.SelectMany(owed => owed.Clauses)).ToHashSet());
        Assert.Subset(suspensions, Regime.Agreements.SelectMany(agreement => agreement.Commitments.SelectMany(owed => owed.Suspensions)).ToHashSet());
    }

    [Fact]
    public void DecisionPoints_FirstReviewAfterTheTerm_HaveNoWindowThatOpensTooLate()
    {
        const string Text = """
            {"format":"critical-minerals/1.0","id":"supposed","title":"Supposed","parties":[{"party":"AU"}],"legalForm":"binding",
            "entryIntoForce":{"kind":"onDate","on":"2025-01-01"},"firstTerm":{"kind":"lasting","length":"P1Y"},
            "renewal":{"kind":"byConfirmation","length":"P1Y","firstReview":"P2Y","reviewsWhereWithheld":"P1Y"},"citations":[{"source":"supposed","confidence":"unverified"}]}
            """;
        var points = DomainJson.Read<Agreement>(Text).DecisionPoints(DateSpan.Parse("2025-01-01/2027-12-31")).ToArray();
        Assert.NotEmpty(points);
        Assert.DoesNotContain(points, point => point.OpensOn > point.Day);
    }
}
