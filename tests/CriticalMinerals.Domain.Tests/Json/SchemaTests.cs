using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The published schema is the one that the types give; UPDATE_GOLDEN=1 writes it anew.</summary>
public class SchemaTests
{
    private static readonly string File = RepositoryFolder.Combine("schemas", "critical-minerals-1.schema.json");

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Fact]
    public void Schema_Published_IsThatOfTheTypes()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            SchemaWriter.Schema(
                typeof(Regime), typeof(TradeMeasure), typeof(Suspension), typeof(Agreement), typeof(Claim), typeof(Vocabulary), typeof(ShareTable), typeof(Mineral),
                typeof(CriticalMineralsList), typeof(Source), typeof(Bloc), typeof(Consignment), typeof(Answer),
                typeof(ConcentrationScore), typeof(MeasureStatus), typeof(AgreementStatus), typeof(RegimeSnapshot), typeof(Coverage), typeof(Exposure), typeof(RegimeChange),
                typeof(KnowledgeChange), typeof(DecisionPoint), typeof(ClaimComparison), typeof(ClaimConflict)).WriteTo(writer);
        }

        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") System.IO.File.WriteAllText(File, text);
        var published = System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") : "";
        Assert.True(text == published, "The types give another schema than the published one. If the change is right, run the tests with UPDATE_GOLDEN=1.");
    }
}
