using System.Xml.Linq;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What a reader must be able to tell apart in a chart.</summary>
public class ChartReadingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly DateSpan Winter = DateSpan.Parse("2026-10-01/2027-03-31");

    [Fact]
    public void ScenarioChart_PanelsOfTwoKnowledgeDays_SaysEachByItsPanel()
    {
        var chart = new[] { Panel("A", new(2025, 12, 1)), Panel("B", new(2026, 10, 8)) }.ToScenarioChart("Two");
        var texts = Texts(chart);

        Assert.Contains("as known on 2025-12-01", texts);
        Assert.Contains("as known on 2026-10-08", texts);
        Assert.DoesNotContain("As known on", string.Join(" ", texts), StringComparison.Ordinal);
        Assert.Contains("A (as known on 2025-12-01): ", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ScenarioChart_PanelsOfTwoEndUsers_SaysEachByItsPanel()
    {
        var texts = Texts(new[] { Panel("A", null), Panel("B", null, EndUser.Military) }.ToScenarioChart("Two"));

        Assert.Contains($"end user {EndUser.CivilUnlisted}", texts);
        Assert.Contains($"end user {EndUser.Military}", texts);
        Assert.DoesNotContain(texts, text => text.Contains("towards", StringComparison.Ordinal) && text.Contains("end user", StringComparison.Ordinal));
    }

    [Fact]
    public void ScenarioChart_TablesOfOneSubjectWithOtherFigures_AreRefused()
    {
        var (one, other) = (Pictures.Table("mining", 70), Pictures.Table("mining", 60));
        var error = Assert.Throws<ArgumentException>(() => new[] { Panel("A", null, table: one), Panel("B", null, table: other) }.ToScenarioChart("Two"));

        Assert.StartsWith("Panels of one chart are about one table: two tables of rare-earths mining, production 2024 have different figures.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExposureScenario_SpansOfTwoQuestions_AreRefusedWithBoth()
    {
        var error = Assert.Throws<ArgumentException>(() => new ExposureScenario("both", [.. Panel("A", null).Spans, .. Panel("B", new(2026, 10, 8)).Spans]));

        Assert.Contains("as known to the whole record, and end user", error.Message, StringComparison.Ordinal);
        Assert.Contains("as known on 2026-10-08, are two. Make two scenarios.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScenarioChart_DaysAfterTheKnowledge_AreOutlinedFromItsLine()
    {
        var svg = XDocument.Parse(new[] { Panel("A", Pictures.October) }.ToScenarioChart("One").ToSvg());
        var line = svg.Root!.Elements(Svg + "line").First(part => (string?)part.Attribute("class") == "cm-known");
        var outline = svg.Root.Elements(Svg + "rect").First(part => (string?)part.Attribute("class") == "cm-dashed");

        Assert.Equal(line.Attribute("x1")!.Value, outline.Attribute("x")!.Value);
        Assert.Contains("known on 2026-10-08", svg.Root.Elements(Svg + "text").Select(text => text.Value));
    }

    [Fact]
    public void ScenarioChart_WithoutADayOfKnowledge_MarksNone()
    {
        var svg = new[] { Panel("A", null) }.ToScenarioChart("One").ToSvg();

        Assert.DoesNotContain("class=\"cm-known\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"cm-dashed\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void RankingChart_TablesOfOneNode_AreToldApartByWhatDiffers()
    {
        var chart = new[] { Year("2023", 60), Year("2024", 70) }.ToRankingChart("Two years");
        var texts = Texts(chart);

        Assert.Contains("2023, MCS 2023", texts);
        Assert.Contains("2024, MCS 2024", texts);
        Assert.Contains("All: production.", string.Join(" ", texts), StringComparison.Ordinal);
        Assert.Contains("rare-earths mining, 2024, MCS 2024: HHI", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void RankingTable_TablesOfTwoEditions_AreToldApartByThem() => Assert.Equal(
        ["production 2024, MCS 2024", "production 2023, MCS 2023"], new[] { Year("2023", 60), Year("2024", 70) }.ToRankingTable("Two").Rows.Select(row => row[2]));

    [Fact]
    public void RankingChart_TablesOfOneSubject_AreToldApartByTheirSource()
    {
        var texts = Texts(new[] { Year("2024", 70, source: "one-agency"), Year("2024", 60, source: "other-agency") }.ToRankingChart("Two sources"));

        Assert.Contains("one-agency", texts);
        Assert.Contains("other-agency", texts);
    }

    [Fact]
    public void Charts_LongNamesOfRows_AreNotCut()
    {
        var stages = Texts(Pictures.News.ToStageChart("News"));
        var ranking = Texts(Pictures.News.ToRankingChart("News"));

        Assert.All([stages, ranking], texts => Assert.Contains("manufacturing/magnets", string.Join(" ", texts), StringComparison.Ordinal));
        Assert.DoesNotContain(stages.Concat(ranking), text => text.EndsWith('…'));
    }

    [Fact]
    public void Lines_IdWiderThanALine_IsBrokenWhereAPartEnds()
    {
        const string Id = "us-president-2025-reciprocal-24-percentage-points";

        var lines = Notebooks.Drawing.Lettering.Lines(Id, 222, 12, 2).ToList();

        Assert.Equal(2, lines.Count);
        Assert.Equal(Id, string.Concat(lines));
        Assert.EndsWith("-", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_LongTitle_IsWrittenOnSeveralLines()
    {
        const string Title = "A very long title that nobody should write but somebody will because titles are free text and so they go on, and on, and on, past the right edge";

        Assert.Contains(Title, string.Join(" ", Texts(Pictures.News.ToStageChart(Title))), StringComparison.Ordinal);
        Assert.DoesNotContain(Texts(Pictures.News.ToStageChart(new string('W', 500))), text => text.EndsWith('…') || (text.Length > 100 && text.StartsWith('W')));
    }

    [Fact]
    public void StageChart_NarrowInterval_IsARingAndAnExactValueADot()
    {
        var narrow = Pictures.Table("mining", 99.2m).ToChart().ToSvg();
        var exact = Pictures.Table("mining", 100).ToChart().ToSvg();

        Assert.Contains("class=\"cm-ring\"", narrow, StringComparison.Ordinal);
        Assert.Contains("A ring is an interval too narrow", narrow, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"cm-ring\"", exact, StringComparison.Ordinal);
        Assert.Contains("<circle", exact, StringComparison.Ordinal);
    }

    [Fact]
    public void TimelineChart_AgreedAndAnnounced_AreFilledDifferently() => Assert.NotEqual(
        Notebooks.Drawing.TimelineBar.Of(ReferenceData.Regime.TimelineOf(Pictures.KualaLumpur, null)).First(bar => bar.State == "agreed").Ink,
        Notebooks.Drawing.TimelineBar.Of(ReferenceData.Regime.TimelineOf(ClauseId.Parse("cn-mofcom-2025-57/1"), null)).First(bar => bar.State == "announced").Ink);

    [Fact]
    public void Verdicts_EachBurden_HasAPatternOfItsOwn()
    {
        var svg = XDocument.Parse(Pictures.News.ToStageChart("News").ToSvg());
        var paths = new[] { "relieved", "taxed", "quota", "licence", "prohibited" }
            .Select(name => svg.Descendants(Svg + "pattern").Single(part => (string?)part.Attribute("id") == $"cm-{name}").Element(Svg + "path")!.Attribute("d")!.Value);

        Assert.Equal(5, paths.Distinct().Count());
        Assert.Contains("cm-licence cm-edge", new[] { Panel("A", Pictures.October) }.ToScenarioChart("One").ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void ExposureDisplays_Sources_AreThoseOfTheMeasuresToo()
    {
        var binding = Pictures.GalliumExposure.Rows.SelectMany(row => row.Coverage?.Findings ?? default)
            .Where(finding => finding.AtMost > CoverageVerdict.NotCovered).Select(finding => finding.Status.Citation).OfType<Citation>().ToList();
        Assert.NotEmpty(binding);

        foreach (var sources in new[] { Pictures.GalliumExposure.ToChart().Sources, Pictures.GalliumExposure.ToTable().Sources })
        {
            Assert.Contains("Measures: recorded through ", sources[^1], StringComparison.Ordinal);
            Assert.All(binding, citation => Assert.Contains(citation.Source.Value, sources[^1], StringComparison.Ordinal));
        }

        Assert.Contains("Measures: recorded through 2026-", new[] { Panel("A", Pictures.October) }.ToScenarioChart("One").Sources[^1], StringComparison.Ordinal);
    }

    private static ExposureScenario Panel(string name, LocalDate? knownOn, EndUser? endUser = null, ShareTable? table = null) =>
        new(name, ReferenceData.Regime.ExposureOver(table ?? Pictures.Gallium, Pictures.UnitedStates, endUser ?? EndUser.CivilUnlisted, Winter, knownOn));

    private static ShareTable Year(string year, decimal percent, string? source = null) => ShareTable.FromShares(
        new(new(MineralId.Parse("rare-earths"), SupplyChainStage.Mining), Statistic.Production, ReferencePeriod.Parse(year), edition: $"MCS {year}"),
        [new(CountryCode.Parse("CN"), Share.FromPercent(percent))],
        Residual.Remainder,
        new(SourceId.Parse(source ?? "some-news"), Confidence.High));

    private static List<string> Texts(Chart chart) => [.. XDocument.Parse(chart.ToSvg()).Root!.Elements(Svg + "text").Select(text => text.Nodes().OfType<XText>().First().Value)];
}
