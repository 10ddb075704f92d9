using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

public partial class WorldTextTests
{
    [Fact]
    public void Text_WithoutOptions_IsTheApprovedBrief() => Golden.Check(WorldRun.Text());

    [Fact]
    public void Text_MagnetRareEarthsIn2024AfterTheHorizon_IsTheApprovedBrief() =>
        Golden.Check(WorldRun.Text("--mineral", "rare-earths-magnet", "--year", "2024", "--date", "2026-12-01"));

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(119)]
    [InlineData(120)]
    public void Text_AnyWidth_FitsIt(int width)
    {
        var run = WorldRun.On(isPlain: true, width, "--year", "2024");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= width && line == line.TrimEnd(), $"'{line}'"));
        Assert.DoesNotContain("\n\n\n", run.Output);
        Assert.DoesNotMatch(ControlOrBox(), run.Output);
    }

    [Fact]
    public void Text_NarrowAndWide_SayTheSameWords()
    {
        static string Letters(int width) => Whitespace().Replace(WorldRun.On(isPlain: true, width, "--mineral", "gallium").Output, "").Replace("-", "", StringComparison.Ordinal);

        Assert.Equal(Letters(120).Length, Letters(80).Length);
    }

    [Fact]
    public void Text_UpToTheHorizon_ClaimsNothingOfLaterDays()
    {
        Assert.DoesNotContain("The record ends on", WorldRun.Text("--mineral", "gallium"));
        Assert.Contains("The record ends on 2026-10-08: what is said of later days follows from the texts known then.", Whitespace().Replace(WorldRun.Text("--mineral", "gallium", "--date", "2026-10-09"), " "));
    }

    // Escapes and other controls but line feeds; the lines of boxes.
    [GeneratedRegex(@"[\x00-\x09\x0B-\x1F\x7F\u2500-\u257F]")]
    private static partial Regex ControlOrBox();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
