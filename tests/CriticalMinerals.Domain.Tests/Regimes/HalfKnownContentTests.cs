using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What a clause asks, binds and relieves when the days of its changes are only partly known: open while it may be either, and never settled by nothing.</summary>
public class HalfKnownContentTests
{
    private static readonly ControlListId List = ControlListId.Parse("list-one");

    private static Consignment Goods(string mineral, string origin = "CN", EndUser? endUser = null) =>
        new(MineralId.Parse(mineral), CountryCode.Parse(origin), CountryCode.Parse("US"), endUser ?? EndUser.CivilUnlisted);

    private static Coverage Covers(Regime regime, Consignment consignment, string day) => regime.CoverageOf(consignment, AsOf.Parse(day));

    private static Regime With(params MeasureEvent[] more) =>
        new("test", Some.Horizon, [Some.Measure("cn-test-2024-1", [Some.Enacted("2024-01-01", "2024-01-01"), .. more])]);

    private static TermsChanged Terms(string on, ControlKind control) => new(PartialDate.Parse(on), control, Some.Source);

    [Theory]
    [InlineData("2025-05-31", CoverageVerdict.LicenceRequired, CoverageVerdict.LicenceRequired)]
    [InlineData("2025-06-15", CoverageVerdict.NotCovered, CoverageVerdict.LicenceRequired)]
    [InlineData("2025-07-01", CoverageVerdict.NotCovered, CoverageVerdict.NotCovered)]
    public void List_ThatChangesWithinAMonth_IsOpenInThatMonth(string day, CoverageVerdict atLeast, CoverageVerdict atMost)
    {
        ControlScope Listed(string mineral) => new(
            [new MaterialItems([MineralId.Parse(mineral)], controlCodes: [ControlCode.Of(List, "3C001")])], new OnlyPlaces([Party.Parse("JP")]), new AllPlaces(), new AllEndUsers());
        TradeMeasure Of(string id, ControlScope scope, params MeasureEvent[] more) =>
            new(MeasureId.Parse(id), id, Some.Mofcom, [Some.Clause($"{id}/1", scope: scope)], [Some.Enacted("2024-01-01", "2024-01-01"), .. more]);
        var regime = new Regime("test", Some.Horizon,
        [
            Of("cn-test-2024-list", Listed("gallium"), new ScopeChanged(PartialDate.Parse("2025-06"), Listed("germanium"), Some.Source)),
            Of("cn-test-2024-ban", new([new ListedItems(List)], new AllPlaces(), new AllPlaces(), new AllEndUsers())),
        ]);
        var gallium = Covers(regime, Goods("gallium"), day);
        var germanium = Covers(regime, Goods("germanium"), day);

        Assert.Equal((atLeast, atMost), (gallium.AtLeast, gallium.AtMost));
        Assert.Equal(atLeast == atMost ? (atMost == CoverageVerdict.NotCovered ? CoverageVerdict.LicenceRequired : CoverageVerdict.NotCovered) : CoverageVerdict.Unknown, germanium.Verdict);
        if (atLeast != atMost) Assert.Contains("whether the scope of cn-test-2024-list/1 had changed by then", gallium.WouldSettle());
    }

    [Theory]
    [InlineData("2025-03-01", CoverageVerdict.Taxed, CoverageVerdict.LicenceRequired)]
    [InlineData("2025-06-01", CoverageVerdict.Taxed, CoverageVerdict.Prohibited)]
    [InlineData("2025-12-31", CoverageVerdict.Taxed, CoverageVerdict.Prohibited)] // which of the two came last stays open
    [InlineData("2026-02-01", CoverageVerdict.QuotaLimited, CoverageVerdict.QuotaLimited)]
    public void Terms_TwoChangesInAnOrderThatIsNotKnown_StayOpenUntilAThird(string day, CoverageVerdict atLeast, CoverageVerdict atMost)
    {
        var coverage = Covers(With(Terms("2025", new Duty(10)), Terms("2025-06-01", new Prohibition()), Terms("2026-02-01", new Quota())), Goods("gallium"), day);

        Assert.Equal((atLeast, atMost), (coverage.AtLeast, coverage.AtMost));
        if (atLeast != atMost) Assert.Equal("whether the terms of cn-test-2024-1/1 had changed by then", Assert.Single(coverage.WouldSettle()));
    }

    [Fact]
    public void Scope_TwoChangesInAnOrderThatIsNotKnown_StaysOpen()
    {
        ScopeChanged Scope(string on, string mineral) => new(PartialDate.Parse(on), Some.Scope(mineral), Some.Source);
        var regime = With(Scope("2025", "germanium"), Scope("2025-06-01", "antimony"));

        Assert.Equal(CoverageVerdict.NotCovered, Covers(regime, Goods("gallium"), "2026-01-01").Verdict);
        Assert.Equal(CoverageVerdict.Unknown, Covers(regime, Goods("germanium"), "2026-01-01").Verdict);
        Assert.Equal(CoverageVerdict.Unknown, Covers(regime, Goods("antimony"), "2026-01-01").Verdict);
    }

    private static ReliefGranted Granted(string on) => new(PartialDate.Parse(on), new Exemption("pilot", new AllEndUsers(), new AllPlaces()), DateBound.None, Some.Source);

    private static ReliefEnded Ended(string on) => new(PartialDate.Parse(on), "pilot", Some.Source);

    [Theory]
    [InlineData("2025", "2025-03-01", CoverageVerdict.Unknown)]
    [InlineData("2025-02", "2025-03-01", CoverageVerdict.Relieved)]
    [InlineData("2025-03-02", "2025-03-01", CoverageVerdict.LicenceRequired)]
    public void Relief_GrantedAnew_IsEndedOnlyByWhatCertainlyCameAfterIt(string ended, string grantedAnew, CoverageVerdict verdict) =>
        Assert.Equal(verdict, Covers(With(Granted("2024-02-01"), Ended(ended), Granted(grantedAnew)), Goods("gallium"), "2026-02-01").Verdict);

    [Fact]
    public void Relief_EndedAndGrantedOnOneDay_IsRefusedWithBothNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => With(Granted("2024-02-01"), Ended("2025-01-01"), Granted("2025-01-01")));

        Assert.Contains("'relief granted: pilot' on 2025-01-01 and 'relief ended: pilot' on 2025-01-01", error.Message);
        Assert.Contains("record what holds at the end of that day", error.Message);
    }

    [Fact]
    public void IfLapsed_ChangesAnnouncedForWhatIsTied_FallAway()
    {
        var clause = ClauseId.Parse("cn-test-2024-1/1");
        var tied = With(new ChangeAnnounced(PartialDate.Parse("2026-09-01"), MeasureState.Ended, DateBound.Parse("2026-12-01"), DateBound.None, Some.Source))
            .With(new Agreement(
                AgreementId.Parse("us-cn-test-2025"), "test", [new Participation(Party.Parse("US")), new Participation(Party.Parse("CN"))], LegalForm.Political,
                new EntryOnDate(DateBound.Parse("2025-11-10")), new TermUntil(DateBound.Parse("2026-11-10")), new NoRenewal(), [Some.Source],
                commitments: [new Commitment(Party.Parse("CN"), "ends it", Some.Source, clauses: [clause])]));
        var day = AsOf.Parse("2026-12-15");

        Assert.Equal(MeasureState.Indeterminate, tied.StatusOf(clause, day).State);
        Assert.Equal(MeasureState.InForce, tied.IfLapsed(AgreementId.Parse("us-cn-test-2025")).StatusOf(clause, day).State);
    }

    [Theory]
    [InlineData("JP", "JP", CoverageVerdict.NotCovered)]
    [InlineData("JP", "KR", CoverageVerdict.LicenceRequired)]
    public void ReExport_WithinOneCountry_IsBoundByNothing(string dispatch, string destination, CoverageVerdict verdict)
    {
        var regime = new Regime("test", Some.Horizon,
        [
            new(MeasureId.Parse("cn-test-2024-1"), "test", Some.Mofcom, [Some.Clause("cn-test-2024-1/1", direction: TradeDirection.ReExport)], [Some.Enacted("2024-01-01", "2024-01-01")]),
        ]);
        foreach (var origin in new[] { "CN", dispatch })
        {
            var goods = new Consignment(
                MineralId.Parse("gallium"), CountryCode.Parse(origin), CountryCode.Parse(destination), EndUser.CivilUnlisted, dispatch: CountryCode.Parse(dispatch));
            Assert.Equal(verdict, Covers(regime, goods, "2026-01-01").Verdict);
        }
    }

    [Fact]
    public void HhiOfUnrestricted_SomeProducersOpen_IsFromTheLeastToTheMostConcentratedOfAllThatMayBe()
    {
        string[] open = ["AU", "CN", "JP", "KZ"];
        var bans = open.Select(country => Ban(country, MineralForm.Parse("metal"))).Append(Ban("RU", null));
        var regime = new Regime("test", Some.Horizon, [.. bans]);
        Gen.Double[0.01, 1].Array[7].Sample(weights =>
        {
            CountryCode[] countries = [.. open.Append("RU").Append("CA").Append("FR").Select(CountryCode.Parse)];
            var table = ShareTable.FromQuantities(
                new SupplySubject(new SupplyNode(MineralId.Parse("gallium"), SupplyChainStage.Refining), Statistic.Production, ReferencePeriod.Year(2024), SupplyBasis.ContainedMetal, "test"),
                [.. countries.Zip(weights, (country, weight) => new NationalMass(country, Mass.FromTonnes(weight)))], Some.Source, otherCountries: Mass.FromTonnes(0));
            var hhi = regime.ExposureOf(table, CountryCode.Parse("US"), EndUser.CivilUnlisted, AsOf.Parse("2026-01-01")).HhiOfUnrestricted()!;
            var every = Enumerable.Range(0, 16).Select(set => ConcentrationMetrics.HerfindahlHirschman([.. weights.Where((_, i) => i >= 5 || (i < 4 && (set >> i & 1) == 1))])).ToArray();

            Assert.Equal(every.Min(), hhi.Lower.Fraction, 9);
            Assert.Equal(every.Max(), hhi.Upper!.Value.Fraction, 9);
        }, iter: 200);
    }

    private static TradeMeasure Ban(string country, MineralForm? form) => new(
        MeasureId.Parse($"{country.ToLowerInvariant()}-test-2024"), "test", new Authority(Party.Parse(country), "an authority"),
        [Some.Clause($"{country.ToLowerInvariant()}-test-2024/1", new Prohibition(), new([new MaterialItems([MineralId.Parse("gallium")], form is null ? default : [form])], new AllPlaces(), new AllPlaces(), new AllEndUsers()))],
        [Some.Enacted("2024-01-01", "2024-01-01")]);
}
