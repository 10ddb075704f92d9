using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Customs codes, political stability, compounds, by-products and stage terms.</summary>
public class TableDataTests
{
    private static readonly HashSet<MineralId> minerals = ReferenceData.Minerals.Select(mineral => mineral.Id).ToHashSet();

    [Fact]
    public void HsCodes_All_AreSubheadingsOf2022AboutMineralsOfTheData()
    {
        Assert.Equal(308, ReferenceData.HsCodes.Count);
        Assert.All(ReferenceData.HsCodes, one => Assert.True(one.Code is { Edition: 2022, Digits.Length: 6 }, one.ToString()));
        Assert.DoesNotContain(ReferenceData.HsCodes, one => !minerals.Contains(one.Mineral));
    }

    [Fact]
    public void HsCodes_Exclusive_BelongToOneMineralOnly() =>
        Assert.Empty(ReferenceData.HsCodes.GroupBy(one => one.Code)
            .Where(code => code.Any(one => one.Scope == HsScope.Exclusive) && code.Select(one => one.Mineral).Distinct().Count() > 1).Select(code => code.Key));

    [Fact]
    public void HsCodes_OfOneMineral_AreUnique() =>
        Assert.Equal(ReferenceData.HsCodes.Count, ReferenceData.HsCodes.Select(one => (one.Code, one.Mineral, one.Stage, one.Form)).Distinct().Count());

    [Fact]
    public void HsCodes_LookedUpBothWays_AgreeForGallium()
    {
        var unwrought = HsCode.Parse("HS2022:8112.92");
        var gallium = Assert.Single(ReferenceData.HsCodes.Of(MineralIds.Gallium, SupplyChainStage.Processing));
        Assert.Equal((unwrought, HsScope.Shared), (gallium.Code, gallium.Scope));
        Assert.Contains(ReferenceData.HsCodes.Of(unwrought), one => one.Mineral == MineralIds.Germanium);
        Assert.Contains(gallium, ReferenceData.HsCodes.Of(HsCode.Parse("HS2022:8112")));
        Assert.Empty(ReferenceData.HsCodes.Of(HsCode.Parse("HS2017:8112.92")));
    }

    [Fact]
    public void PoliticalStability_All_AreScoresOfKnownCountriesWithAnError()
    {
        var all = ReferenceData.PoliticalStability.All();
        Assert.Equal((4905, 4905), (all.Count, ReferenceData.PoliticalStability.Count));
        Assert.All(all, score => Assert.True(score is { Estimate: > -4 and < 3, StandardError: > 0 and < 1, Year: >= 1996 and <= 2022 }, score.ToString()));
    }

    [Fact]
    public void PoliticalStability_EveryRow_IsThatOfTheFile()
    {
        var rows = DataFiles.Text("political-stability.csv").Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToArray();
        Assert.Equal(4905, rows.Length);
        Assert.All(rows, row =>
        {
            var score = ReferenceData.PoliticalStability.Of(CountryCode.Parse(row[0]), int.Parse(row[1], CultureInfo.InvariantCulture))!;
            Assert.Equal((row[2], row[3]), (score.Estimate.ToString(CultureInfo.InvariantCulture), score.StandardError.ToString(CultureInfo.InvariantCulture)));
        });
        Assert.DoesNotContain(rows, row => row[1] is "1997" or "1999" or "2001");
    }

    [Fact]
    public void PoliticalStability_MissingYears_AreMissing()
    {
        var china = CountryCode.Parse("CN");
        Assert.Null(ReferenceData.PoliticalStability.Of(china, 1997));
        Assert.Null(ReferenceData.PoliticalStability.Of(china, 2023));
        Assert.Equal(1996, ReferenceData.PoliticalStability.LatestUpTo(china, 1997)!.Year);
        Assert.Null(ReferenceData.PoliticalStability.LatestUpTo(china, 1995));
        Assert.True(ReferenceData.PoliticalStability.Of(CountryCode.Parse("NZ"), 2022)!.Estimate > ReferenceData.PoliticalStability.Of(CountryCode.Parse("CD"), 2022)!.Estimate);
    }

    [Fact]
    public void Scores_OneYearTwice_AreRefused()
    {
        var score = new CountryScore(CountryCode.Parse("CN"), 2022, 0, 0.2);
        Assert.Contains("CN has two in 2022", Assert.Throws<ArgumentException>(() => new CountryScores([score, score], SourceId.Parse("x"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compounds_All_AreAboutMineralsOfTheData()
    {
        Assert.Equal(64, ReferenceData.Compounds.Count);
        Assert.DoesNotContain(ReferenceData.Compounds, compound => !minerals.Contains(compound.Mineral));
        Assert.Equal(64, ReferenceData.Compounds.Select(compound => compound.Formula).Distinct().Count());
    }

    [Theory]
    [InlineData("Ga2O3", 2 * 69.723, 3 * 15.999)]
    [InlineData("Nd2O3", 2 * 144.242, 3 * 15.999)]
    [InlineData("Li2CO3", 2 * 6.94, 12.011 + (3 * 15.999))]
    [InlineData("Ta2O5", 2 * 180.94788, 5 * 15.999)]
    public void Compounds_ElementFraction_FollowsFromAtomicWeights(string formula, double element, double rest) =>
        Assert.Equal(element / (element + rest), ReferenceData.FindCompound(formula).ElementFraction.Fraction, 4);

    [Fact]
    public void FindCompound_Unknown_SaysWhereTheKnownAre() =>
        Assert.Contains("'XY2'", Assert.Throws<ArgumentException>(() => ReferenceData.FindCompound("XY2")).Message, StringComparison.Ordinal);

    [Fact]
    public void ByProducts_All_LinkMineralsOfTheDataWithASource()
    {
        var sources = ReferenceData.Sources.Select(source => source.Id).ToHashSet();
        Assert.DoesNotContain(ReferenceData.ByProducts, link => !minerals.Contains(link.Mineral) || !minerals.Contains(link.Host) || link.Mineral == link.Host);
        Assert.DoesNotContain(ReferenceData.ByProducts, link => !sources.Contains(link.Citation.Source) || link.Citation.Confidence == Confidence.Unverified);
        Assert.Contains(ReferenceData.ByProducts, link => link is { Role: ByProductRole.ByProduct } && link.Mineral == MineralIds.Gallium && link.Host.Value == "bauxite");
        Assert.Equal(ReferenceData.ByProducts.Count, ReferenceData.ByProducts.Select(link => (link.Mineral, link.Host)).Distinct().Count());
    }

    [Theory]
    [InlineData("usgs", "Mine production", "mining")]
    [InlineData("iea", "separation and refining", "processing")]
    [InlineData("eu", "extraction", "mining")]
    [InlineData("eu", "beneficiation", "beneficiation")]
    [InlineData("mine-to-magnet", "alloy development", "alloying")]
    [InlineData("mine-to-magnet", "magnet manufacturing", "component-manufacturing/magnets")]
    public void StageTerms_OfPublishers_AreStagesHere(string vocabulary, string term, string stage) =>
        Assert.Equal(stage, Assert.Single(ReferenceData.StageTerms, one => one.Vocabulary == vocabulary && one.Term == term).Stage.Value);

    [Fact]
    public void StageTerms_All_AreWordsOfOneVocabularyOnceAndKnownStages()
    {
        Assert.Equal(ReferenceData.StageTerms.Count, ReferenceData.StageTerms.Select(term => (term.Vocabulary, term.Term)).Distinct().Count());
        Assert.Equal(["bgs", "eu", "iea", "mine-to-magnet", "usgs", "wmd"], ReferenceData.StageTerms.Select(term => term.Vocabulary).Distinct().Order(StringComparer.Ordinal));
        Assert.All(ReferenceData.StageTerms, term => Assert.Contains(SupplyChainStage.Parse(term.Stage.Value.Split('/')[0]), SupplyChainStage.WellKnown));
    }

    [Theory]
    [InlineData("wolfram", " Near to it: tungsten. ")]
    [InlineData("ga", " Near to it: gallium. ")]
    [InlineData("gallium-metal", " Near to it: gallium. ")]
    [InlineData("unobtainium", "no mineral unobtainium. Those")]
    public void FindMineral_ByAnotherName_SaysWhatIsNearToIt(string id, string expected) =>
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => ReferenceData.FindMineral(MineralId.Parse(id))).Message, StringComparison.Ordinal);

    [Fact]
    public void FindMineral_Unknown_SaysWhereTheKnownAre() =>
        Assert.Contains("unobtainium", Assert.Throws<ArgumentException>(() => ReferenceData.FindMineral(MineralId.Parse("unobtainium"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Lists_TheyArePartOfSeries_NameListsOfTheData()
    {
        var ids = ReferenceData.CriticalLists.Select(list => list.Id).ToHashSet();
        Assert.Equal(22, ids.Count);
        Assert.DoesNotContain(ids, id => id.Value == "uk-2024");
        Assert.All(ReferenceData.CriticalLists, list => Assert.Subset(ids, list.Supersedes.ToHashSet()));
        Assert.All(ReferenceData.CriticalLists, list => Assert.DoesNotContain(list.Supersedes, earlier =>
            ReferenceData.CriticalLists.Single(one => one.Id == earlier) is var one && (one.Published.Earliest > list.Published.Earliest || one.Publisher.Party != list.Publisher.Party)));
    }

    [Theory]
    [InlineData("gallium", "2018-05-17", "eu-2017")]
    [InlineData("gallium", "2019-01-01", "us-2018 eu-2017")]
    [InlineData("dysprosium", "2025-12-31", "us-2025=dysprosium eu-2024-critical=heavy-rare-earths")]
    [InlineData("europium", "2024-12-31", "us-2022=europium eu-2024-critical=heavy-rare-earths")]
    public void ListsHolding_OnADay_AreThoseThatStandThen(string mineral, string day, string expected)
    {
        var held = ReferenceData.ListsHolding(MineralId.Parse(mineral), PartialDate.Parse(day, null).Earliest);
        foreach (var word in expected.Split(' '))
        {
            var membership = Assert.Single(held, one => one.List.Id.Value == word.Split('=')[0]);
            Assert.Equal(word.Contains('=') ? word.Split('=')[1] : mineral, membership.NamedAs.Value);
        }

        Assert.Single(held, one => one.List.Publisher.Party == Party.Parse("EU") && one.List.Kind == CriticalListKind.Critical);
    }

    [Fact]
    public void ListsHolding_AfterAListThatIsNotKnownInFull_NameNoneOfThatPublisher() =>
        Assert.DoesNotContain(ReferenceData.ListsHolding(MineralIds.Gallium, new LocalDate(2025, 1, 1)), one => one.List.Publisher.Party == Party.Parse("GB"));

    [Theory]
    [InlineData("gallium", "2024-06-01", "uk-2021")]
    [InlineData("gallium", "2023-12-31", "")]
    [InlineData("gallium", "2025-01-01", "")]
    [InlineData("nickel", "2024-02-10", "au-critical-2024 au-strategic-2023")]
    [InlineData("nickel", "2024-02-29", "")]
    public void ListsPerhapsHolding_OnADay_AreThoseWhoseDatesLeaveItOpen(string mineral, string day, string expected)
    {
        var (id, date) = (MineralId.Parse(mineral), PartialDate.Parse(day, null).Earliest);
        var perhaps = ReferenceData.ListsPerhapsHolding(id, date).Select(one => one.List.Id.Value).Where(list => !list.EndsWith("-watch", StringComparison.Ordinal)).ToArray();

        Assert.Equal(expected, string.Join(' ', perhaps));
        Assert.Empty(perhaps.Intersect(ReferenceData.ListsHolding(id, date).Select(one => one.List.Id.Value)));
    }

    [Fact]
    public void Changes_OfTheUsListOf2025_AreTenAdditions()
    {
        var changes = List("us-2025").ChangesSince(List("us-2022"));
        Assert.Equal(10, changes.Added.Count - changes.Removed.Count);
        Assert.Contains(MineralIds.Copper, changes.Added);
        Assert.Equal(60, changes.Kept.Count + changes.Added.Count);
    }

    private static CriticalMineralsList List(string id) => ReferenceData.CriticalLists.Single(list => list.Id.Value == id);
}
