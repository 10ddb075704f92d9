using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

public partial class ReadmeTests
{
    [Fact]
    public void FirstExample_Run_PrintsWhatItsCommentsSay()
    {
        var printed = Run();

        Assert.Equal(Comments().Matches(Example()).Select(match => match.Groups[1].Value), printed);
    }

    [Fact]
    public void FirstExample_InTheReadme_IsTheOneThatRuns() => Assert.Contains(Squeeze(Example()), Squeeze(File.ReadAllText(RepositoryFolder.Combine(
        "tests/CriticalMinerals.Domain.ReferenceData.Tests/ReadmeTests.cs"))), StringComparison.Ordinal);

    private static List<string> Run()
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var before = Console.Out;
        Console.SetOut(output);
        try
        {
            Write();
        }
        finally
        {
            Console.SetOut(before);
        }

        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static void Write()
    {
        Regime regime = ReferenceData.Regime;
        ClauseId holmium = ClauseId.Parse("cn-mofcom-2025-57/1");      // licences for holmium, erbium and three more
        ClauseId dysprosium = ClauseId.Parse("cn-mofcom-2025-18/1");   // licences for dysprosium, terbium and five more

        Console.WriteLine(regime.StatusOf(holmium, AsOf.Parse("2025-10-15")));               // Announced
        Console.WriteLine(regime.StatusOf(holmium, AsOf.Parse("2026-06-01")));               // Suspended
        Console.WriteLine(regime.StatusOf(holmium, AsOf.Parse("2026-11-12@2025-12-01")));    // InForce
        Console.WriteLine(regime.StatusOf(holmium, AsOf.Parse("2026-11-12@2026-10-08")));    // Indeterminate
        Console.WriteLine(regime.StatusOf(dysprosium, AsOf.Parse("2026-06-01")));            // InForce

        var gallium = new Consignment(
            MineralIds.Gallium, CountryCode.Parse("CN"), CountryCode.Parse("US"), EndUser.CivilUnlisted, MineralForms.Metal);
        Console.WriteLine(regime.CoverageOf(gallium, AsOf.Parse("2025-06-01")).Verdict);     // Prohibited
        Console.WriteLine(regime.CoverageOf(gallium, AsOf.Parse("2026-06-01")).Verdict);     // LicenceRequired

        var mining = PartialDistribution.Of([0.70], UnnamedPart.Remainder);                 // "70 % of mining", and nothing else known
        Bounds<HerfindahlIndex> hhi = mining.Hhi();
        Console.WriteLine($"{hhi.Lower.Points:0} to {hhi.Upper!.Value.Points:0} points");    // 4900 to 5800 points
    }

    private static string Example() => File.ReadAllText(RepositoryFolder.Combine("README.md")).Split("```csharp")[1].Split("```")[0];

    private static string Squeeze(string code) => Whitespace().Replace(code, " ").Trim();

    [GeneratedRegex(@"Console\.WriteLine\(.*\);\s*// (.+)")]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
