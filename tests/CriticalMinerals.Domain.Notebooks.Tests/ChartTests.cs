using System.Collections.Concurrent;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace CriticalMinerals.Domain.Tests;

public class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly ConcurrentDictionary<string, Chart> Made = new();

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Func<Chart>> All { get; } = new()
    {
        ["stages"] = () => Pictures.News.ToStageChart("From mine to magnet, as the news had it"),
        ["withheld"] = () => new[] { Pictures.Table("mining", 40, "CL", [new(CountryCode.Parse("US"), WithheldPlace.InsideTotal)]) }.ToStageChart("With a withheld producer"),
        ["one-table"] = () => Pictures.Gallium.ToChart(sources: ReferenceData.FindSource),
        ["ranking"] = () => Pictures.News.ToRankingChart("By concentration", ConcentrationScheme.UnitedStates2023),
        ["truce"] = () => ReferenceData.Regime.ToAgreementChart(Pictures.KualaLumpur, Pictures.Truce, Pictures.October, sources: ReferenceData.FindSource),
        ["scenario"] = () => ReferenceData.Regime.IfRenewed(Pictures.KualaLumpur, new(2027, 11, 10)).ToTimelineChart(
            "If renewed", Pictures.Truce, Pictures.October, [ClauseId.Parse("cn-mofcom-2025-57/1")], [MeasureId.Parse("cn-mofcom-2025-70")], [Pictures.KualaLumpur]),
        ["exposure"] = () => Pictures.GalliumExposure.ToChart(sources: ReferenceData.FindSource),
        ["over-time"] = () => new[]
        {
            Pictures.Scenario("renewed to 10 November 2027", ReferenceData.Regime.IfRenewed(Pictures.KualaLumpur, new(2027, 11, 10))),
            Pictures.Scenario("lapsed", ReferenceData.Regime.IfLapsed(Pictures.KualaLumpur)),
        }.ToScenarioChart("Gallium towards the United States", ReferenceData.FindSource),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_OfEachSort_IsTheApprovedPicture(string name) => Golden.Check(Of(name).ToSvg(), "svg", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_OfEachSort_IsTheSameUnderEveryCulture(string name)
    {
        var here = Of(name).ToSvg();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(here, All[name]().ToSvg());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_OfEachSort_TellsWhatItShowsWithoutBeingSeen(string name)
    {
        var root = XDocument.Parse(Of(name).ToSvg()).Root!;

        Assert.Equal("img", root.Attribute("role")?.Value);
        Assert.Equal(Of(name).Title, root.Element(Svg + "title")?.Value);
        Assert.Equal(Of(name).Description, root.Element(Svg + "desc")?.Value);
        Assert.NotEqual("", root.Element(Svg + "desc")?.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_OfEachSort_StaysInsideItsFrame(string name)
    {
        var root = XDocument.Parse(Of(name).ToSvg()).Root!;
        var (width, height) = (Number(root, "width"), Number(root, "height"));

        Assert.All(root.Elements(Svg + "rect"), part => Assert.True(
            Number(part, "x") >= 0 && Number(part, "x") + Number(part, "width") <= width + 0.2 && Number(part, "y") + Number(part, "height") <= height + 0.2 && Number(part, "width") >= 0 && Number(part, "height") >= 0,
            part.ToString()));
        Assert.All(root.Elements(Svg + "text"), part => Assert.True(Number(part, "x") is >= 0 && Number(part, "x") <= width && Number(part, "y") <= height, part.ToString()));
    }

    [Fact]
    public void StageChart_Bars_HaveTheWidthOfTheirShares()
    {
        var bars = Rects(Pictures.News.ToStageChart("News").ToSvg(), "cm-blue").Where(bar => Number(bar, "height") == 24).Select(bar => Number(bar, "width"));

        Assert.Equal([280.0, 360, 372], bars);      // 400 wide: 70, 90 and 93 %
    }

    [Fact]
    public void StageChart_PartWithoutACountry_IsHatchedAndNotAProducer()
    {
        var hatched = Rects(Pictures.News.ToStageChart("News").ToSvg(), "cm-hatched").Where(bar => Number(bar, "height") == 24).ToList();

        Assert.Equal([120.0, 40, 28], hatched.Select(bar => Number(bar, "width")));
        Assert.StartsWith("no country is named: 30 %", hatched[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void StageChart_WithheldInsideTheTotal_IsNamedInTheTooltip() =>
        Assert.Contains("withheld: United States", Of("withheld").ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void TimelineChart_ClauseAfterTheKnowledgeDay_IsDrawnAsProjected()
    {
        var svg = ReferenceData.Regime.ToTimelineChart("57", Pictures.Truce, Pictures.October, [ClauseId.Parse("cn-mofcom-2025-57/1")]).ToSvg();

        Assert.Contains("in force, 2027-01-11/.., projected", svg, StringComparison.Ordinal);
        Assert.Contains("indeterminate, 2026-11-11/2027-01-10, projected", svg, StringComparison.Ordinal);
        Assert.Contains("suspended, 2025-11-07/2026-10-08, recorded", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void ScenarioChart_HeightsOfOneDay_SumToThePanel()
    {
        var svg = Of("over-time").ToSvg();
        var columns = XDocument.Parse(svg).Descendants(Svg + "rect").Where(part => part.Element(Svg + "title") is not null).GroupBy(part => (Number(part, "x"), part.Element(Svg + "title")!.Value.Split(':')[0]));

        Assert.All(columns, parts => Assert.Equal(0, parts.Sum(part => Number(part, "height")) % 130, 1.0));
    }

    [Fact]
    public void ToHtml_OfAChart_HasThePictureInline()
    {
        var html = Of("stages").ToHtml();

        Assert.StartsWith("<figure", html, StringComparison.Ordinal);
        Assert.DoesNotContain("xmlns", html, StringComparison.Ordinal);
        XDocument.Parse(html);
    }

    [Fact]
    public void SaveSvgAndSaveHtml_WriteUtf8WithoutAMark()
    {
        var folder = Directory.CreateTempSubdirectory();
        var (svg, html) = (Path.Combine(folder.FullName, "a.svg"), Path.Combine(folder.FullName, "a.html"));

        Of("stages").SaveSvg(svg);
        Of("stages").SaveHtml(html);

        Assert.Equal((byte)'<', File.ReadAllBytes(svg)[0]);
        Assert.Contains("<title>From mine to magnet, as the news had it</title>", File.ReadAllText(html), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void ToStageChart_WithoutATable_SaysWhatToDo() => Assert.StartsWith(
        "There is no share table to show; look at the filter that chose them.",
        Assert.Throws<ArgumentException>(() => Array.Empty<ShareTable>().ToStageChart("None")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ToTimelineChart_OpenSpan_IsRefusedWithTheSpan() => Assert.Contains(
        "2025-01-01/.. is open",
        Assert.Throws<ArgumentException>(() => ReferenceData.Regime.ToAgreementChart(Pictures.KualaLumpur, DateSpan.Parse("2025-01-01/.."), null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ToTimelineChart_OfNothing_SaysWhatToName() => Assert.StartsWith(
        "There is nothing to show; name an agreement, a suspension or a clause.",
        Assert.Throws<ArgumentException>(() => ReferenceData.Regime.ToTimelineChart("Nothing", Pictures.Truce, null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ToScenarioChart_AboutTwoDestinations_IsRefusedWithBoth()
    {
        var japan = new ExposureScenario("Japan", ReferenceData.Regime.ExposureOver(Pictures.Gallium, CountryCode.Parse("JP"), EndUser.CivilUnlisted, Pictures.Truce, null));
        var error = Assert.Throws<ArgumentException>(() => new[] { Pictures.Scenario("here", ReferenceData.Regime), japan }.ToScenarioChart("Two"));

        Assert.Contains("to US and", error.Message, StringComparison.Ordinal);
        Assert.Contains("to JP are two. Draw two charts.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExposureScenario_WithoutASpan_IsRefused() => Assert.StartsWith(
        "A scenario needs a span of exposure; ask ExposureOver for one.", Assert.Throws<ArgumentException>(() => new ExposureScenario("none", default)).Message, StringComparison.Ordinal);

    private static IEnumerable<XElement> Rects(string svg, string style) =>
        XDocument.Parse(svg).Descendants(Svg + "rect").Where(part => part.Attribute("class")?.Value.Split(' ').Contains(style) == true);

    private static double Number(XElement part, string name) => part.Attribute(name) is { } given ? XmlConvert.ToDouble(given.Value) : 0;

    private static Chart Of(string name) => Made.GetOrAdd(name, wanted => All[wanted]());
}
