using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

public partial class BriefTextTests
{
    public static TheoryData<string> Questions { get; } =
    [
        "", "--date 2025-06-01", "--date 2025-06-01 --end-user unstated", "--date 2026-11-12 --known-on 2025-12-01", "--date 2026-12-15 --destination DE",
        "--date 2027-06-01 --known-on 2027-05-01", "--date 2020-01-01 --known-on 2020-01-01", "--destination CN", "--agreement us-cn-geneva-2025 --date 2025-06-01",
        "--agreement eu-cl-interim-2025", "--end-user military", "--date 0001-01-01", "--date 9000-12-31",
    ];

    private static BriefRun Run(string args) => BriefRun.Of(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Text_WithoutOptions_IsTheApprovedBrief() => Golden.Check(BriefRun.Of().Output);

    [Fact]
    public void Text_AfterTheTruceAsKnownAtItsBeginning_IsTheApprovedBrief() =>
        Golden.Check(BriefRun.Of("--date", "2026-12-15", "--known-on", "2025-12-01", "--end-user", "unstated").Output);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Text_AnyQuestion_IsAnsweredPlainlyWithin100Columns(string args)
    {
        var run = Run(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= Surface.PlainWidth && line == line.TrimEnd(), $"'{line}'"));
        Assert.DoesNotContain("\n\n\n", run.Output);
        Assert.DoesNotMatch(ControlOrBox(), run.Output);
        Assert.EndsWith("\n", run.Output);
    }

    [Fact]
    public void Text_OnAConsoleThatIsNotPlain_SaysTheSameWords()
    {
        static string Words(string text) => Whitespace().Replace(AnsiSequence().Replace(text, ""), " ");

        Assert.Equal(Words(BriefRun.Of().Output), Words(BriefRun.On(isPlain: false).Output));
    }

    [Fact]
    public void Text_KnowledgeBeyondTheHorizon_SaysWhichHorizonWasUsed() =>
        Assert.Contains($"The record ends on {ReferenceData.Regime.Horizon:uuuu-MM-dd}: that horizon was used", Run("--known-on 2027-05-01").Output);

    [Fact]
    public void Text_NoLaterKnowledge_SaysThatNothingCompares() =>
        Assert.Contains("there is nothing later to compare", Run("--known-on 2025-11-30").Output);

    [Fact]
    public void Text_MineralsWithoutShares_SaysThatNoneAreKnown() =>
        Assert.Contains("dysprosium and terbium: production shares not known\nNo table of production by country is known", BriefRun.Of().Output);

    // Escapes and other controls but line feeds; the lines of boxes.
    [GeneratedRegex(@"[\x00-\x09\x0B-\x1F\x7F\u2500-\u257F]")]
    private static partial Regex ControlOrBox();

    [GeneratedRegex(@"\x1B\[[0-9;]*m")]
    private static partial Regex AnsiSequence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
