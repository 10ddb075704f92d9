using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
            SchemaWriter.Schema(Documents()).WriteTo(writer);
        }

        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") System.IO.File.WriteAllText(File, text);
        var published = System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") : "";
        Assert.True(text == published, "The types give another schema than the published one. If the change is right, run the tests with UPDATE_GOLDEN=1.");
    }

    /// <summary>Every record and every union: what can be the root of a document with a format.</summary>
    internal static IEnumerable<Type> Roots() =>
        Documents().Where(type => DomainJson.Options.GetTypeInfo(type) is var info && (info.Kind == JsonTypeInfoKind.Object || info.Converter is IUnionConverter));

    /// <summary>What is read as a document; a case of a union is one as its union.</summary>
    internal static IEnumerable<Type> Documents()
    {
        var cases = DomainJson.Options.Converters.OfType<IUnionConverter>().SelectMany(union => union.CaseTypes).ToHashSet();
        return ReadableTypes.All().Where(type => !cases.Contains(type)).OrderBy(JsonWords.NameOf, StringComparer.Ordinal);
    }
}
