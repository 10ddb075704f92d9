using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What is found by looking only at the clauses that can match is what is found by testing every clause.</summary>
public class ClauseIndexTests
{
    [Fact]
    public void CoverageOf_AnyConsignmentUnderAnyRegime_IsThatOfTestingEveryClause()
    {
        var (asked, found) = (0, 0);
        Gen.Select(Generated.Regimes, Generated.Consignments.Array[8], Gen.Int[-5, Generated.Length + 20], Generated.Knowledge).Sample((regime, consignments, day, knownOn) =>
        {
            if (regime is null) return;
            foreach (var consignment in consignments)
            {
                var asOf = new AsOf(Generated.DayOf(day), knownOn);
                var expected = regime.CoverageByEveryClause(consignment, asOf);
                Assert.Equal(expected, regime.CoverageOf(consignment, asOf));
                Interlocked.Increment(ref asked);
                Interlocked.Add(ref found, expected.Findings.Count);
            }
        }, iter: 4_000);
        Assert.True(asked > 10_000 && found > 1_000, $"{asked} questions found {found} clauses");
    }

    [Theory]
    [InlineData("CN", "US", 1)]
    [InlineData("CN", "JP", 0)]
    [InlineData("US", "CN", 0)]
    public void Binding_ManyClauses_LooksOnlyAtThoseOfTheGoodsAndTheLane(string origin, string destination, int expected)
    {
        var clauses = from mineral in (string[])["gallium", "germanium", "antimony"]
                      from issuer in (string[])["CN", "RU", "ID"]
                      from place in (string[])["US", "DE", "KR"]
                      let id = $"xx-{mineral}-{issuer.ToLowerInvariant()}-{place.ToLowerInvariant()}"
                      let clause = Some.Clause($"{id}/1", scope: Some.Scope(mineral, new OnlyPlaces([Party.Parse(place)])))
                      select new HeldClause(new(MeasureId.Parse(id), "a measure", new Authority(Party.Parse(issuer), "an authority"), [clause], [Some.Enacted("2025-01-01", "2025-01-01")]), clause, []);

        var day = Some.Day("2025-06-01");
        var index = new ClauseIndex(clauses, Vocabulary.Empty);
        var gallium = new Consignment(MineralId.Parse("gallium"), CountryCode.Parse(origin), CountryCode.Parse(destination), EndUser.Unstated);

        Assert.Equal(expected, index.Binding(gallium, gallium.Mineral!, day, day).Count);
    }

    [Fact]
    public void CoverageOf_IssuerIsABlocWithoutMembers_IsRefusedAsBefore()
    {
        var measure = new TradeMeasure(MeasureId.Parse("eu-test"), "a measure", new Authority(Party.Parse("EU"), "an authority"), [Some.Clause("eu-test/1")], [Some.Enacted("2025-01-01", "2025-01-01")]);
        var regime = new Regime("test", Some.Horizon, [measure]);

        Assert.Contains("members of EU", Assert.Throws<InvalidOperationException>(() => regime.CoverageOf(Truce.Gallium(EndUser.Unstated), AsOf.Parse("2025-06-01"))).Message);
    }
}
