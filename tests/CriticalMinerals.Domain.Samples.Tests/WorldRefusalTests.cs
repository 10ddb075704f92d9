namespace CriticalMinerals.Domain.Tests;

/// <summary>What the caller got wrong is one line on standard error, and exit code 2.</summary>
public class WorldRefusalTests
{
    [Theory]
    [InlineData("--mineral unobtainium", "--mineral unobtainium: the reference data holds no such mineral. Without --mineral, the brief names all that have figures.")]
    [InlineData("--mineral wolfram", "--mineral wolfram: the reference data holds no such mineral. It is tungsten here.")]
    [InlineData("--mineral GA", "--mineral: 'GA' is not a mineral id")]
    [InlineData("--mineral dysprosium", "No table of production fits dysprosium, all stages, 2025. It is counted with others: ask for rare-earths, rare-earths-magnet.")]
    [InlineData("--mineral bentonite", "No table of production fits bentonite, all stages, 2025. The data has no production of it by country.")]
    [InlineData("--mineral gallium --stage mining", "No table of production fits gallium, mining, 2025. Stages with figures: refining.")]
    [InlineData("--mineral graphite", "No table of production fits graphite, all stages, 2025. Years with figures: 2024.")]
    [InlineData("--stage foo", "--stage: 'foo' is not a supply chain stage")]
    [InlineData("--stage recycling", "No table of production fits all minerals, recycling, 2025. Stages with figures: alloying, ")]
    [InlineData("--year 1900", "No table of production fits all minerals, all stages, 1900. Years with figures: 2020, 2023, 2024, 2025.")]
    [InlineData("--year x", "--year x: expected a year, such as 2025.")]
    [InlineData("--year -1", "--year -1: expected a year, such as 2025.")]
    [InlineData("--year 99999999999", "--year 99999999999: expected a year")]
    [InlineData("--date 2026", "--date 2026: expected a day from 0001-01-01 to 9000-12-31, such as 2026-06-01.")]
    [InlineData("--date 2026-02-30", "--date 2026-02-30: expected a day")]
    [InlineData("--date 9999-12-31", "--date 9999-12-31: expected a day")]
    [InlineData("--csv --json", "--csv and --json are two forms of one answer: name one of them.")]
    [InlineData("--mineral", "--mineral")]
    [InlineData("--bogus", "--bogus")]
    [InlineData("gallium", "gallium")]
    public void Run_BadOption_SaysSoInOneLine(string args, string message)
    {
        var run = WorldRun.Of(args.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("WorldBrief: ", run.Error);
        Assert.Contains(message, run.Error);
        Assert.Equal(run.Error.Length - 1, run.Error.IndexOf('\n', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Run_Help_ListsEveryOption(string option)
    {
        var output = WorldRun.Text(option);

        Assert.All(["--mineral", "--stage", "--year", "--date", "--csv", "--json"], name => Assert.Contains(name, output));
    }
}
