namespace CriticalMinerals.Domain.Tests;

/// <summary>All embedded data as documents, one a line in artifacts/schema/embedded.jsonl, where tests/Schema/check.mjs holds them against the schema.</summary>
public class EmbeddedDocumentTests
{
    [Fact]
    public void EmbeddedData_Documents_ReadBackAndAreLeftForTheSchemaCheck()
    {
        string[] documents =
        [
            RoundTrip(ReferenceData.Regime), RoundTrip(ReferenceData.Minerals), RoundTrip(ReferenceData.CriticalLists), RoundTrip(ReferenceData.Sources),
            .. ReferenceData.Shares.Select(RoundTrip),
        ];
        Assert.True(documents.Length > 100, $"Only {documents.Length} documents.");
        var folder = Directory.CreateDirectory(RepositoryFolder.Combine("artifacts", "schema")).FullName;
        File.WriteAllLines(Path.Combine(folder, "embedded.jsonl"), documents);
    }

    private static string RoundTrip<T>(T value)
        where T : notnull
    {
        var text = DomainJson.Write(value);
        Assert.Equal(value, DomainJson.Read<T>(text));
        return text;
    }
}
