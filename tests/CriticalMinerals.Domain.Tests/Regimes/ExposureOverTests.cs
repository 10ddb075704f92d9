using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>An exposure over time says of every day what the question about that day alone says.</summary>
public class ExposureOverTests
{
    private static readonly Gen<ShareTable> Tables =
        Gen.Select(Generated.OneOf("alpha beta gamma delta group-one group-two".Split(' ')), Gen.Bool, Generated.OneOf("CN FR", "CN DE GB", "US JP", "FR GB CN US"), Gen.Bool).Select((mineral, isMetal, producers, isWhole) => ShareTable.FromShares(
            new SupplySubject(
                new SupplyNode(MineralId.Parse(mineral), SupplyChainStage.Mining, isMetal ? MineralForm.Parse("metal") : null), Statistic.Production, ReferencePeriod.Year(2024), SupplyBasis.ContainedMetal, "test"),
            [.. producers.Split(' ').Select((country, i) => new NationalShare(CountryCode.Parse(country), Share.FromPercent(isWhole && i == 0 ? 100m - (10m * (producers.Split(' ').Length - 1)) : 10m)))],
            isWhole ? Residual.None : Residual.Remainder,
            Some.Source));

    [Fact]
    public void ExposureOver_AnyTableUnderAnyRegime_AgreesWithEveryDayAskedAlone()
    {
        var (spansSeen, tables) = (0, 0);
        Gen.Select(Generated.Regimes, Tables, Generated.OneOf("US", "FR", "GB", "JP"), Generated.EndUserStated, Generated.Knowledge).Sample((regime, table, destination, endUser, knownOn) =>
        {
            if (regime is null) return;
            var to = CountryCode.Parse(destination);
            var spans = regime.ExposureOver(table, to, endUser, Generated.Days, knownOn);
            Interlocked.Increment(ref tables);
            Interlocked.Add(ref spansSeen, spans.Count);
            Assert.Equal((Generated.Days.First, Generated.Days.Last), (spans[0].Days.First, spans[^1].Days.Last));
            for (var i = 1; i < spans.Count; i++) Assert.Equal(spans[i - 1].Days.EndExclusive, spans[i].Days.First);
            foreach (var span in spans)
            {
                Assert.Equal(regime.ExposureOf(table, to, endUser, new AsOf(span.Days.First!.Value, knownOn)), span.Exposure);
                for (var day = span.Days.First.Value; day <= span.Days.Last; day = day.PlusDays(1))
                    Assert.Equal(Burdens(span.Exposure), Burdens(regime.ExposureOf(table, to, endUser, new AsOf(day, knownOn))));
            }

            for (var i = 1; i < spans.Count; i++) Assert.NotEqual(Burdens(spans[i - 1].Exposure), Burdens(spans[i].Exposure));
        }, iter: 150);
        Assert.True(spansSeen > tables * 5 / 4, $"{tables} tables had {spansSeen} spans");
    }

    [Fact]
    public void Rows_ResidualUnderAnyRegime_IsBoundAsTheCountriesThatItMayBe()
    {
        var bound = 0;
        Gen.Select(Generated.Regimes, Tables, Gen.Int[0, Generated.Length], Generated.EndUserStated).Sample((regime, table, day, endUser) =>
        {
            var asOf = new AsOf(Generated.DayOf(day));
            var destination = CountryCode.Parse("US");
            if (regime?.ExposureOf(table, destination, endUser, asOf).Rows[^1] is not { Country: var country } residual || country != CountryCode.Unknown) return;
            var burdens = CountryCode.All.Where(origin => origin != destination && table.Rows.All(row => row.Country != origin))
                .Select(origin => regime.CoverageOf(new(table.Subject.Node.Mineral, origin, destination, endUser, table.Subject.Node.Form), asOf)).ToArray();
            var isDestinationNamed = table.Rows.Any(row => row.Country == destination);
            Assert.Equal(isDestinationNamed ? burdens.Min(burden => burden.AtLeast) : CoverageVerdict.NotCovered, residual.AtLeast);
            Assert.Equal(burdens.Max(burden => burden.AtMost), residual.AtMost);
            if (residual.AtMost > CoverageVerdict.NotCovered) Interlocked.Increment(ref bound);
        }, iter: 1_200);
        Assert.True(bound > 10, $"only {bound} residuals may be bound");
    }

    private static IEnumerable<(CountryCode, CoverageVerdict, CoverageVerdict, CoverageVerdict)> Burdens(Exposure exposure) =>
        exposure.Rows.Select(row => (row.Country, row.AtLeast, row.AtMost, row.Verdict));
}
