using CriticalMinerals.Domain.Samples.WorldBrief;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The progress display: on a terminal, and never in what is redirected.</summary>
public class WorldProgressTests
{
    private const string Title = "Reading the tables";

    [Theory]
    [InlineData("")]
    [InlineData("--csv")]
    [InlineData("--json")]
    public void Run_RedirectedOutput_HoldsNoProgress(string form)
    {
        var run = WorldRun.On(isPlain: true, Surface.PlainWidth, [.. new[] { "--mineral", "gallium", form }.Where(arg => arg.Length > 0)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(Title, run.Output);
    }

    [Fact]
    public void Run_Terminal_ShowsProgressBeforeTheBrief()
    {
        var output = WorldRun.On(isPlain: false, Surface.PlainWidth, "--mineral", "gallium").Output;

        Assert.InRange(output.IndexOf(Title, StringComparison.Ordinal), 0, output.IndexOf("Concentration of production", StringComparison.Ordinal) - 1);
    }

    [Fact]
    public void While_PlainSurface_DoesTheWorkAndPrintsNothing()
    {
        using var output = new StringWriter();

        Assert.Equal(7, ProgressDisplay.While(new Surface(output, output, IsPlain: true, 80), Title, report => { report(0.5); return 7; }));
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void Of_AnyQuestion_ReportsRisingPartsUpToOne()
    {
        var parts = new List<double>();
        WorldAnswers.Of(WorldQuestion.From(null, SupplyChainStage.Refining, 2024, null), parts.Add);

        Assert.Equal(parts.Order(), parts);
        Assert.True(parts.Count > 20 && parts[0] > 0, $"{parts.Count} reports");
        Assert.Equal(1, parts[^1]);
    }

    [Fact]
    public void While_WorkThatFails_LetsTheFaultThrough()
    {
        using var output = new StringWriter();

        Assert.Throws<CommandFault>(() => ProgressDisplay.While<int>(new Surface(output, output, IsPlain: false, 80), Title, _ => throw new CommandFault("no")));
    }
}
