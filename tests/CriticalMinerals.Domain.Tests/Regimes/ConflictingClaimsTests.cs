namespace CriticalMinerals.Domain.Tests;

public class ConflictingClaimsTests
{
    private static Claim Says(string id, string madeOn, ClaimAssertion asserts, string? supersededBy = null) => new(
        ClaimId.Parse(id), "said", asserts, PartialDate.Parse(madeOn), Some.Source, supersededBy is null ? null : ClaimId.Parse(supersededBy));

    [Fact]
    public void ConflictingClaims_OneReplacedByItsOwnSource_ConflictOnlyUntilThen()
    {
        var ended = new AssertedState([Truce.No57Clause], MeasureState.Ended);
        var suspended = new AssertedState([Truce.No57Clause], MeasureState.Suspended);
        var regime = Truce.Regime
            .With(Says("first", "2025-11-01", ended, "second"))
            .With(Says("second", "2025-11-04", suspended))
            .With(Says("third", "2025-11-02", suspended));

        var conflict = Assert.Single(regime.ConflictingClaims(Some.Day("2025-11-03")));
        Assert.Equal(("cn-mofcom-2025-57/1", "first", "third"), (conflict.Subject, conflict.One.Id.Value, conflict.Other.Id.Value));
        Assert.Empty(regime.ConflictingClaims(Some.Day("2025-11-01")));
        Assert.Empty(regime.ConflictingClaims(null));
    }

    [Theory]
    [InlineData("cn-mofcom-2025-57/1", 1)]
    [InlineData("cn-mofcom-2025-57", 1)]
    [InlineData("us-cn-kuala-lumpur-2025", 1)]
    [InlineData("cn-mofcom-2025-5", 0)]
    [InlineData("cn-mofcom-2025-70", 0)]
    public void ConflictingClaims_OfASubject_AreThoseAboutIt(string subject, int count)
    {
        var regime = Truce.Regime
            .With(Says("first", "2025-11-01", new AssertedState([Truce.No57Clause], MeasureState.Ended)))
            .With(Says("second", "2025-11-04", new AssertedState([Truce.No57Clause], MeasureState.Suspended)))
            .With(Says("third", "2025-11-01", new AssertedTerm(Truce.KualaLumpur, Period.FromYears(1))))
            .With(Says("fourth", "2025-11-04", new AssertedTerm(Truce.KualaLumpur, Period.FromYears(3))));

        Assert.Equal(count, regime.ConflictingClaims(subject, null).Count);
        Assert.Empty(regime.ConflictingClaims(subject, Some.Day("2025-11-03")));
        Assert.Throws<ArgumentException>(() => regime.ConflictingClaims(" ", null));
    }

    [Fact]
    public void ConflictingClaims_SharesWithinTheirTolerance_DoNotConflict()
    {
        AssertedShare ShareOf(decimal percent) => new(
            new SupplyNode(MineralIds.Gallium, SupplyChainStage.Refining), CountryCode.Parse("CN"), Share.FromPercent(percent), Share.FromPercent(0.5m));
        var regime = Truce.Regime.With(Says("a", "2025-01-01", ShareOf(98))).With(Says("b", "2025-01-01", ShareOf(98.4m))).With(Says("c", "2025-01-01", ShareOf(99)));

        Assert.Equal([("a", "c"), ("b", "c")], regime.ConflictingClaims(null).Select(conflict => (conflict.One.Id.Value, conflict.Other.Id.Value)));
    }

    private static AssertedIssue Issue(string enacted, MeasureState state = MeasureState.Ended, params MineralId[] minerals) =>
        new(Party.Parse("CN"), DateSpan.Parse(enacted), state, [.. minerals]);

    private static Claim From(string source, string id, ClaimAssertion asserts) =>
        new(ClaimId.Parse(id), "said", asserts, PartialDate.Parse("2025-11-03"), new Citation(SourceId.Parse(source), Confidence.High));

    private static string[] Conflicts(params Claim[] claims) =>
        [.. claims.Aggregate(Truce.Regime, (regime, claim) => regime.With(claim)).ConflictingClaims(null).Select(conflict => $"{conflict.Subject}: {conflict.One.Id} {conflict.Other.Id}")];

    [Fact]
    public void ConflictingClaims_IssuesDatedApart_ConflictUnlessTheOtherSourceNamesTheDaysToo()
    {
        var (april, october) = (Issue("2025-04-01/2025-04-30"), Issue("2022-10-01/2022-10-31"));

        Assert.Equal(["CN: b-october c-since"], Conflicts(From("b", "b-april", april), From("b", "b-october", october), From("c", "c-since", Issue("2023-01-01/2025-11-04"))));
        Assert.Empty(Conflicts(From("b", "b-april", april), From("b", "b-october", october), From("c", "c-april", april), From("c", "c-october", october)));
        Assert.Empty(Conflicts(From("b", "b-april", april), From("b", "b-october", october)));
        Assert.Equal(["CN: b-april c-october"], Conflicts(From("b", "b-april", april), From("c", "c-october", october)));
        Assert.Empty(Conflicts(From("b", "b-april", april), From("c", "c-october", Issue("2022-10-01/2022-10-31", minerals: MineralIds.Gallium))));
    }

    [Fact]
    public void ConflictingClaims_IssuesOfTheSameDaysInOtherStates_Conflict()
    {
        Assert.Equal(["CN: b-april c-spring"], Conflicts(From("b", "b-april", Issue("2025-04-01/2025-04-30")), From("c", "c-spring", Issue("2025-03-01/2025-05-31", MeasureState.InForce))));
        Assert.Empty(Conflicts(From("b", "b-april", Issue("2025-04-01/2025-04-30")), From("c", "c-october", Issue("2022-10-01/2022-10-31", MeasureState.InForce))));
    }
}
