using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The answers that must come out, read from the document.</summary>
public class BriefAnswerTests
{
    private static readonly JsonElement Default = BriefRun.Json();

    [Fact]
    public void Json_WithoutOptions_IsTheApprovedDocument() => Golden.Check(BriefRun.Of("--json").Output, "json");

    [Fact]
    public void Json_DefaultDate_IsTheHorizon() => Assert.Equal($"{ReferenceData.Regime.Horizon:uuuu-MM-dd}", Default.GetProperty("header").Text("date"));

    [Theory]
    [InlineData("mining", 0.7, 4_900, 5_800)]
    [InlineData("processing", 0.9, 8_100, 8_200)]
    [InlineData("component-manufacturing/magnets", 0.93, 8_649, 8_698)]
    public void Concentration_NewsItem_HasTheseBounds(string stage, double share, double lower, double upper)
    {
        var row = Default.GetProperty("concentration").Items("rows").Single(row => row.GetProperty("source").Text("source").StartsWith("benzinga", StringComparison.Ordinal) && row.Text("stage") == stage);

        Assert.Equal((share, lower, upper), (row.GetProperty("largestShare").GetDouble(), row.GetProperty("hhi").GetProperty("lower").GetDouble(), row.GetProperty("hhi").GetProperty("upper").GetDouble()));
        Assert.Equal(["highly concentrated"], row.Items("bands").Select(band => band.GetString()));
    }

    [Theory]
    [InlineData("cn-mofcom-2025-57/1", "2025-10-15", "announced")]
    [InlineData("cn-mofcom-2025-57/1", "2025-11-07", "suspended")]
    [InlineData("cn-mofcom-2025-57/1", "2026-06-01", "suspended")]
    [InlineData("cn-mofcom-2025-57/1", "2026-11-12", "indeterminate")]
    [InlineData("cn-mofcom-2025-18/1", "2025-04-04", "inForce")]
    [InlineData("cn-mofcom-2025-18/1", "2027-06-01", "inForce")]
    [InlineData("us-president-2025-reciprocal-24/1", "2026-03-01", "ended")]
    public void Status_OfAClauseOnADay_IsThis(string clause, string date, string state) => Assert.Equal(state, Clause(BriefRun.Json("--date", date), clause).Text("state"));

    [Fact]
    public void Status_AsKnownAtTheBeginningOfTheTruce_IsProjected()
    {
        var clause = Clause(BriefRun.Json("--date", "2026-11-12", "--known-on", "2025-12-01"), "cn-mofcom-2025-57/1");

        Assert.Equal(("inForce", "projected", "2026-11-11"), (clause.Text("state"), clause.Text("standing"), clause.Text("since")));
    }

    [Fact]
    public void Knowledge_OfNo57AfterTheTerm_IsSettledThenAndOpenNow()
    {
        var example = Default.GetProperty("knowledge").Items("examples").Single(example => example.Text("measure") == "cn-mofcom-2025-57");

        Assert.Equal(("2026-11-12", "inForce", "projected", "indeterminate"), (example.Text("day"), example.Text("then"), example.Text("thenStanding"), example.Text("now")));
        Assert.Contains("2027-01-10", example.Text("nowReason"), StringComparison.Ordinal);
    }

    [Fact]
    public void Exposure_OfGallium_IsProhibitedBeforeAndAfterAndLicensedDuring()
    {
        var gallium = Default.GetProperty("exposure").Items("tables").Single(table => table.Text("mineral") == "gallium").Items("answers").ToArray();

        Assert.Equal(["prohibited", "licenceRequired", "prohibited"], gallium.Select(answer => answer.Items("shares").First().Text("verdict")));
        Assert.All(gallium, answer => Assert.InRange(answer.GetProperty("bound").GetProperty("lower").GetDouble(), 0.98, 1));
    }

    [Fact]
    public void Exposure_ToAnUnstatedEndUser_IsOpenBetweenLicenceAndProhibition()
    {
        var gallium = BriefRun.Json("--date", "2026-06-01", "--end-user", "unstated").GetProperty("exposure").Items("tables").Single(table => table.Text("mineral") == "gallium");
        var during = gallium.Items("answers").Single(answer => answer.Text("day") == "2026-06-01");

        Assert.Equal(["prohibited", "licenceRequired"], during.Items("shares").Select(part => part.Text("verdict")).Take(2));
        Assert.Contains("who the end user is", string.Join('\n', during.Items("wouldSettle").Select(open => open.GetString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Exposure_OfDysprosiumAndTerbium_IsAStatusWithoutAShare() => Assert.Equal(
        [("dysprosium", "licenceRequired"), ("terbium", "licenceRequired")],
        Default.GetProperty("exposure").Items("withoutShares").Select(mineral => (mineral.Text("mineral"), mineral.Items("answers").Select(answer => answer.Text("verdict")).Distinct().Single())));

    [Fact]
    public void Scenarios_OfNo57_RevivesAfterTheTermOrStaysHeldBack()
    {
        var scenarios = Default.GetProperty("scenarios");
        var row = scenarios.Items("clauses").Single(row => row.Items("clauses").Any(clause => clause.GetString() == "cn-mofcom-2025-57/1"));

        Assert.Equal(("suspended", "inForce", "2026-11-11", true), (row.Text("now"), row.GetProperty("ifLapsed").Text("state"), row.GetProperty("ifLapsed").Text("from"), row.GetProperty("ifLapsed").GetProperty("revives").GetBoolean()));
        Assert.Equal(("2027-01-10", "2027-01-11"), (scenarios.Text("renewedTo"), row.GetProperty("ifRenewed").Text("from")));
    }

    [Fact]
    public void Claims_OfTheNewsItem_AreComparedWithTheRecord()
    {
        var eliminated = Default.Items("claims").Single(claim => claim.Text("claim").EndsWith("eliminated", StringComparison.Ordinal));

        Assert.Equal("contradicts", eliminated.Text("outcome"));
        Assert.Contains(eliminated.Items("evidence"), evidence => evidence.Items("subjects").Any(subject => subject.GetString() == "cn-mofcom-2025-18/1") && evidence.Text("outcome") == "contradicts");
        Assert.Contains(Default.Items("claims"), claim => claim.TryGetProperty("supersededBy", out _));
    }

    [Fact]
    public void Claims_MadeAfterTheDayOfKnowledge_AreNotInTheBrief() =>
        Assert.Empty(BriefRun.Json("--known-on", "2025-10-31").Items("claims"));

    [Fact]
    public void Sources_EveryOneCited_IsListedOnceWithItsTitle()
    {
        var listed = Default.Items("sources").ToArray();

        Assert.Equal(Default.Cited().Distinct().Order(StringComparer.Ordinal), listed.Select(source => source.Text("id")));
        Assert.All(listed, source => Assert.True(source.TryGetProperty("title", out _), source.Text("id")));
    }

    private static JsonElement Clause(JsonElement brief, string id) => brief.GetProperty("status").Items("clauses").Single(clause => clause.Text("clause") == id);
}
