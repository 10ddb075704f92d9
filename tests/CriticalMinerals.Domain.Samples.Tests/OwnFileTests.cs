namespace CriticalMinerals.Domain.Tests;

public class OwnFileTests
{
    private static readonly ShareTable Own = ShareTable.FromShares(
        new SupplySubject(new SupplyNode(MineralIds.Gallium, SupplyChainStage.Recycling, MineralForms.Metal), Statistic.Capacity, ReferencePeriod.Year(2026)),
        [new NationalShare(CountryCode.Parse("CN"), Share.FromPercent(60m)), new NationalShare(CountryCode.Parse("US"), Share.FromPercent(40m))],
        Residual.None,
        new Citation(SourceId.Parse("own-survey"), Confidence.Low));

    [Fact]
    public void ShareTable_OfTheCaller_IsAddedToConcentrationAndExposure()
    {
        using var file = new OwnFile(DomainJson.Write(Own));
        var brief = BriefRun.Json(file.Path);

        var row = brief.GetProperty("concentration").Items("rows").Single(row => row.Text("stage") == "recycling");
        Assert.Equal((0.6, 5_200), (row.GetProperty("largestShare").GetDouble(), row.GetProperty("hhi").GetProperty("lower").GetDouble()));
        var exposure = brief.GetProperty("exposure").Items("tables").Last();
        Assert.Equal(Own.Subject.ToString(), exposure.Text("subject"));
        Assert.Equal([0.6, 0.6, 0.6], exposure.Items("answers").Select(answer => answer.GetProperty("bound").GetProperty("lower").GetDouble()));
        Assert.Contains("own-survey", brief.Items("sources").Select(source => source.Text("id")));
        Assert.Contains("not in the reference data", BriefRun.Of(file.Path).Output);
    }

    [Fact]
    public void Regime_OfTheCaller_ReplacesTheEmbeddedOne()
    {
        var regime = ReferenceData.Regime;
        using var file = new OwnFile(DomainJson.Write(new Regime("an edition of my own", new LocalDate(2026, 3, 31), [.. regime.Measures.Where(measure => measure.Id.Value == "cn-mofcom-2025-18")])));
        var brief = BriefRun.Json(file.Path);

        Assert.Equal(("an edition of my own", "2026-03-31", "2026-03-31"), (brief.GetProperty("header").Text("edition"), brief.GetProperty("header").Text("date"), brief.GetProperty("header").Text("horizon")));
        Assert.Equal(["cn-mofcom-2025-18/1"], brief.GetProperty("status").Items("clauses").Select(clause => clause.Text("clause")));
        Assert.False(brief.TryGetProperty("scenarios", out _));
        Assert.Contains("holds no agreement that ties a measure", BriefRun.Of(file.Path).Output);
    }

    [Fact]
    public void Regime_SameAsTheEmbeddedOne_GivesTheSameBrief()
    {
        using var file = new OwnFile(DomainJson.Write(ReferenceData.Regime, indented: true));

        Assert.Equal(BriefRun.Of().Output, BriefRun.Of(file.Path).Output);
    }

    [Fact]
    public void Regime_WithNothingInIt_IsAnswered()
    {
        using var file = new OwnFile("""{ "format": "critical-minerals/1.0", "edition": "empty", "horizon": "2026-01-01" }""");

        Assert.Equal((0, ""), BriefRun.Of(file.Path) is var run ? (run.ExitCode, run.Error) : default);
    }
}
