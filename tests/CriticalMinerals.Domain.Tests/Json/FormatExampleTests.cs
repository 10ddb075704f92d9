using System.Text;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The code of docs/json-format.md, between the marks; it runs here.</summary>
public sealed class FormatExampleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Answers_StoredAndRead_AreTheSame()
    {
        var regime = AnswerExamples.Regime;
        var consignment = Truce.Gallium(EndUser.CivilUnlisted);
        var printed = new List<string>();
        void Print(string text) => printed.Add(text);

        // [answers]
        Answer answer = regime.AnswerCoverage(consignment, AsOf.Parse("2026-06-01@2025-12-01"));
        string stored = DomainJson.Write(answer);

        Answer read = DomainJson.Read<Answer>(stored);                     // of whichever kind it was
        bool isSameRegime = read.Regime == regime.Stamp();                 // edition, horizon, content hash, assumptions
        foreach (Citation citation in read.Citations()) Print($"{citation.Source}");
        if (read is CoverageAnswer coverage) Print($"{coverage.Coverage.Verdict}");
        // [end]

        Assert.True(isSameRegime);
        Assert.Equal(["test", "LicenceRequired"], printed);
    }

    [Fact]
    public async Task LargeFiles_WrittenAndRead_AreTheSame()
    {
        ShareTable[] tables = [AnswerExamples.Gallium, SupplyExamples.RareEarthMining(2025)];
        var path = Path.Combine(folder.FullName, "tables.jsonl");
        var cancellationToken = TestContext.Current.CancellationToken;
        var printed = new List<string>();
        void Print(string text) => printed.Add(text);

        // [large-files]
        await using (FileStream file = File.Create(path))
            await DomainJson.WriteLinesAsync(file, tables);

        var failures = new List<RecordFailure>();
        await using (FileStream file = File.OpenRead(path))
            await foreach (ShareTable table in DomainJson.ReadLinesAsync<ShareTable>(file, failures.Add).WithCancellation(cancellationToken))
                Print($"{table.Subject}");
        foreach (RecordFailure failure in failures) Print($"{failure}");   // line 2: $.rows[0].fraction: A share must lie in [0, 1] …
        // [end]

        Assert.Equal(tables.Select(table => table.Subject.ToString()), printed);
    }

    [Fact]
    public void LargeFiles_FailureInTheText_IsTheRealMessage()
    {
        var good = DomainJson.Write(AnswerExamples.Gallium);
        var failures = new List<RecordFailure>();
        var lines = $"{good}\n{good.Replace("0.985", "98.5", StringComparison.Ordinal)}\n";
        Assert.Single(DomainJson.ReadLines<ShareTable>(new MemoryStream(Encoding.UTF8.GetBytes(lines)), failures.Add));
        Assert.StartsWith("line 2: $.rows[0].fraction: A share must lie in [0, 1] ", Assert.Single(failures).ToString(), StringComparison.Ordinal);
    }
}
