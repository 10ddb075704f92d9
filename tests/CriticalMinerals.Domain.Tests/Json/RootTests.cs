using System.Text;
using System.Text.Json;
using CriticalMinerals.Domain.Tests.Conventions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>What stands at the root of a document: tests/Schema/check.mjs holds the same texts against the schema.</summary>
public class RootTests
{
    public static TheoryData<string> Accepted => Texts("accepted");

    public static TheoryData<string> Refused => Texts("refused");

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Root_Lawful_IsReadAsSomeType(string json) => Assert.True(IsReadAsAny(json));

    [Theory]
    [MemberData(nameof(Refused))]
    public void Root_Unlawful_IsReadAsNoType(string json) => Assert.False(IsReadAsAny(json));

    [Fact]
    public void EveryType_IsReadAloneAndInAnArray_AndIsLeftForTheSchemaCheck()
    {
        var lines = new List<string>();
        foreach (var (type, text) in Values())
        {
            var document = text[0] == '{' ? StrictnessCorpus.Document(text) : text;
            Assert.True(FormTester.For(type).IsRead(Encoding.UTF8.GetBytes(document)), $"{type}: {document}");
            Assert.True(FormTester.For(type).IsReadAsArray(Encoding.UTF8.GetBytes($"[{text}]")), $"{type}: [{text}]");
            lines.AddRange(document, $"[{text}]");
        }

        Assert.True(lines.Count > 250, $"Only {lines.Count} lines.");
        var folder = Directory.CreateDirectory(RepositoryFolder.Combine("artifacts", "schema")).FullName;
        File.WriteAllLines(Path.Combine(folder, "types.jsonl"), lines);
    }

    /// <summary>A value of every type that can be read, without a format: records as released, tokens, and lists of either.</summary>
    private static IEnumerable<(Type Type, string Text)> Values()
    {
        (Type Type, string Text)[] single = [.. ReleasedFormatTests.Documents().Select(document => (document.Type, WithoutFormat(document.Type, document.Text))), .. Tokens()];
        var lists = single.Select(value => (Type: typeof(ValueList<>).MakeGenericType(value.Type), $"[{value.Text}]"));
        return [.. single, .. lists.Where(list => FormTester.For(list.Type).HasForm)];
    }

    private static string WithoutFormat(Type type, byte[] document)
    {
        var form = FormTester.For(type);
        return form.Write(form.Read(FormatEnvelope.Blanked(document, FormatEnvelope.Find(document)))!);
    }

    private static IEnumerable<(Type Type, string Text)> Tokens()
    {
        foreach (var type in SchemaTests.Documents().Except(SchemaTests.Roots()).Where(type => DomainJson.Options.GetTypeInfo(type).Converter is not IListConverter))
        {
            var value = Samples.Of(type);
            Assert.True(value is not null, $"No {type} could be made.");
            yield return (type, FormTester.For(type).Write(value));
        }
    }

    private static bool IsReadAsAny(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return ReadableTypes.All().Select(FormTester.For).Any(type => type.IsRead(bytes) || type.IsReadAsArray(bytes));
    }

    private static TheoryData<string> Texts(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Combine("tests", "Schema", "roots.json")));
        return [.. file.RootElement.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
    }
}
