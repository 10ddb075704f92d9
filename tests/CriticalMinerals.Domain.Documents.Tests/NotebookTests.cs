using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

public partial class NotebookTests
{
    private const string Folder = "samples/notebooks";

    public static TheoryData<string> Names => [.. Directory.GetFiles(RepositoryFolder.Combine(Folder), "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Notebooks_AreThere() => Assert.Equal(4, Names.Count);

    /// <summary>Runs the notebook from its top, and compares each cell's committed output with what it gives now.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Notebook_RunFromTheTop_GivesItsCommittedOutputs(string name)
    {
        var notebook = new Notebook(RepositoryFolder.Combine(Folder, name));
        var session = new ScriptSession();
        var number = 0;
        foreach (var cell in notebook.CodeCells)
        {
            number++;
            var committed = Notebook.Outputs(cell);
            try
            {
                var (printed, value) = await session.RunAsync(Notebook.Source(cell));
                Notebook.SetOutputs(cell, number, printed, value);
            }
            catch (Exception failure)
            {
                Assert.Fail($"{name}, code cell {number}: {failure.Message}\n{Notebook.Source(cell)}");
            }

            if (!Accepting) Assert.True(committed == Notebook.Outputs(cell), $"{name}, code cell {number} gives another output than the committed one. If the new one is right, run with UPDATE_GOLDEN=1.\n{Notebook.Outputs(cell)}");
        }

        if (Accepting) notebook.Save();
    }

    /// <summary>The chart of the most concentrated has the tables that lead the ranking of all, not those that happen to stand first.</summary>
    [Fact]
    public void Bulk_Chart_HasTheFirstOfTheWholeRanking()
    {
        var year = ReferenceData.Shares.Find(statistic: Statistic.Production, period: ReferencePeriod.Year(2024), edition: "MCS 2026");
        var leading = year.ToRankingTable("all").Rows.Take(25).Select(row => row[1]);
        var outputs = string.Concat(new Notebook(RepositoryFolder.Combine(Folder, "bulk.ipynb")).CodeCells.Select(Notebook.Outputs));

        Assert.Equal(leading, PlaceInChart().Matches(outputs).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task Cell_ThatDoesNotCompile_FailsWithTheCompilersWords()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => new ScriptSession().RunAsync("var x = Nothing.Here;"));

        Assert.Contains("CS0103", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cell_ThatNamesAnotherVersion_FailsWithTheVersionThatIsThere()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => new ScriptSession().RunAsync("#r \"nuget: CriticalMinerals.Domain, 0.0.9\""));

        Assert.Contains("names CriticalMinerals.Domain 0.0.9", failure.Message, StringComparison.Ordinal);
    }

    private static bool Accepting => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    [GeneratedRegex(@"(?<=desc\\u003E|; )[0-9]+ ([^:;,]*)[^:;]*: HHI ")]
    private static partial Regex PlaceInChart();
}
