namespace CriticalMinerals.Domain.Tests;

/// <summary>What the caller got wrong is one line on standard error, and exit code 2.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("--date foo", "--date foo: expected a day from 0001-01-01 to 9000-12-31, such as 2026-06-01.")]
    [InlineData("--date 2026-02-30", "--date 2026-02-30: expected a day")]
    [InlineData("--date -0001-01-01", "expected a day")]
    [InlineData("--date 9999-12-31", "--date 9999-12-31: expected a day")]
    [InlineData("--known-on 2025-13-01", "--known-on 2025-13-01: expected a day")]
    [InlineData("--date", "--date")]
    [InlineData("--date 2026-01-01 --date 2026-01-02", "--date")]
    [InlineData("--destination XX", "--destination: 'XX' is not a country code")]
    [InlineData("--destination us", "--destination: 'us' is not a country code")]
    [InlineData("--destination ZZ", "--destination ZZ: a destination is a known country")]
    [InlineData("--end-user bob", "--end-user: 'bob' is not an end user: expected unstated, civil-unlisted, military")]
    [InlineData("--agreement us-cn-2025", "--agreement: the regime holds no us-cn-2025. It holds ")]
    [InlineData("--agreement NO", "--agreement: 'NO' is not an agreement id")]
    [InlineData("--bogus", "There is no option --bogus")]
    [InlineData("--json=maybe", "maybe")]
    [InlineData("a.json b.json", "b.json")]
    [InlineData("nowhere.json", "nowhere.json: there is no such file.")]
    [InlineData("nowhere/nothing.json", "nowhere/nothing.json: there is no such file.")]
    [InlineData("@nowhere.rsp", "@nowhere.rsp: there is no such file.")]
    public void Run_BadOption_SaysSoInOneLine(string args, string message) => AssertRefused(BriefRun.Of(args.Split(' ')), message);

    [Theory]
    [InlineData("", "$: ")]
    [InlineData("{", "$: ")]
    [InlineData("[]", "$: expected a regime (edition, horizon, measures, ...) or a share table (subject, rows, citation, ...).")]
    [InlineData("7", "$: expected a regime")]
    [InlineData("{}", "$: expected a regime")]
    [InlineData("""{ "format": "critical-minerals/1.0", "name": "x" }""", "$: expected a regime")]
    [InlineData("""{ "edition": "x", "horizon": "2026-01-01" }""", "$: ")]
    [InlineData("""{ "format": "critical-minerals/2.0", "edition": "x", "horizon": "2026-01-01" }""", "$.format: ")]
    [InlineData("""{ "format": "critical-minerals/1.0", "edition": "x", "horizon": "soon" }""", "$.horizon: ")]
    [InlineData("""{ "format": "critical-minerals/1.0", "edition": "x", "horizon": "2026-01-01", "measure": [] }""", "$.measure: ")]
    [InlineData("""{ "format": "critical-minerals/1.0", "edition": "x", "horizon": "2026-01-01", "measures": [null] }""", "$.measures[0]: ")]
    [InlineData("""{ "format": "critical-minerals/1.0", "rows": [], "subject": {} }""", "$.subject: ")]
    public void Run_BadDocument_SaysPathAndRuleInOneLine(string json, string rule)
    {
        using var file = new OwnFile(json);

        AssertRefused(BriefRun.Of(file.Path), $"{file.Path}: {rule}");
    }

    [Fact]
    public void Run_DocumentCutShort_SaysWhere()
    {
        var json = DomainJson.Write(ReferenceData.Regime);
        using var file = new OwnFile(json[..(json.Length / 2)]);

        AssertRefused(BriefRun.Of(file.Path), $"{file.Path}: $");
    }

    [Fact]
    public void Run_FolderInPlaceOfAFile_IsRefused() => AssertRefused(BriefRun.Of(Path.GetTempPath()), Path.GetTempPath());

    [Fact]
    public void Run_RegimeWhoseBlocIsNotInItsVocabulary_IsRefused()
    {
        var gallium = ReferenceData.Regime.Measure(MeasureId.Parse("cn-mofcom-2023-23"));
        var european = new TradeMeasure(gallium.Id, gallium.Title, new Authority(Party.Parse("EU"), "Council"), gallium.Clauses, gallium.Events);
        using var file = new OwnFile(DomainJson.Write(new Regime("x", ReferenceData.Regime.Horizon, [european])));

        AssertRefused(BriefRun.Of(file.Path), $"{file.Path}: ");
    }

    [Fact]
    public void Run_ImportsOfAnotherCountry_AreRefused()
    {
        var imports = ShareTable.FromShares(
            new SupplySubject(new SupplyNode(MineralIds.Gallium, SupplyChainStage.Refining), Statistic.ImportsOf(Party.Parse("DE")), ReferencePeriod.Year(2025)),
            [new NationalShare(CountryCode.Parse("CN"), Share.FromPercent(100m))],
            Residual.None,
            new Citation(SourceId.Parse("own-survey"), Confidence.Low));
        using var file = new OwnFile(DomainJson.Write(imports));

        AssertRefused(BriefRun.Of(file.Path), "ask for that destination, not US");
        Assert.Equal(0, BriefRun.Of(file.Path, "--destination", "DE").ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Run_Help_ListsEveryOption(string option)
    {
        var run = BriefRun.Of(option);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["--date", "--known-on", "--destination", "--end-user", "--agreement", "--json", "<file>"], name => Assert.Contains(name, run.Output));
    }

    private static void AssertRefused(BriefRun run, string message)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("TruceBrief: ", run.Error);
        Assert.Contains(message, run.Error);
        Assert.Equal(run.Error.Length - 1, run.Error.IndexOf('\n', StringComparison.Ordinal));
    }
}
