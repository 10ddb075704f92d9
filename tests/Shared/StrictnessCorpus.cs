using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>The documents of tests/Schema/strictness.json that reading refuses, with the path and the message; ajv reads the same file.</summary>
public static class StrictnessCorpus
{
    private static readonly Lazy<(Dictionary<string, string> Bases, StrictnessCase[] Cases)> Content = new(Load);

    /// <summary>The lawful values that the cases damage, by their types' names, without a format.</summary>
    public static IReadOnlyDictionary<string, string> Bases => Content.Value.Bases;

    public static IReadOnlyList<StrictnessCase> Cases => Content.Value.Cases;

    /// <summary>A case by its name.</summary>
    public static StrictnessCase Named(string name) => Cases.Single(item => item.Name == name);

    /// <summary>A value as a document of its own.</summary>
    public static string Document(string value) => "{\"format\":\"critical-minerals/1.0\"," + value[1..];

    private static (Dictionary<string, string> Bases, StrictnessCase[] Cases) Load()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Combine("tests", "Schema", "strictness.json")));
        var bases = file.RootElement.GetProperty("bases").EnumerateObject().ToDictionary(item => item.Name, item => item.Value.GetString()!);
        return (bases, [.. file.RootElement.GetProperty("cases").EnumerateArray().Select(item => Case(item, bases))]);
    }

    private static StrictnessCase Case(JsonElement item, Dictionary<string, string> bases)
    {
        string Text(string name) => item.GetProperty(name).GetString()!;

        var (type, from, to) = (Text("type"), Text("from"), Text("to"));
        var value = bases[type];
        if (from != "@format" && !value.Contains(from, StringComparison.Ordinal)) throw new InvalidOperationException($"The base of '{Text("name")}' has no {from}.");
        var at = value.IndexOf(from, StringComparison.Ordinal);
        var damaged = from == "@format" ? value : value[..at] + to + value[(at + from.Length)..];
        var document = from == "@format" ? (to.Length == 0 ? value : "{\"format\":\"" + to + "\"," + value[1..]) : DocumentOf(damaged);
        return new(Text("name"), type, damaged, document, Text("path"), Text("message"), item.TryGetProperty("syntax", out _));
    }

    /// <summary>The document of a damaged value, which may start with a byte order mark or be a list.</summary>
    private static string DocumentOf(string damaged)
    {
        var brace = damaged.IndexOf('{', StringComparison.Ordinal);
        return damaged[..brace] + Document(damaged[brace..]);
    }
}

/// <summary>One document that reading refuses.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Type">The type that it is read as.</param>
/// <param name="Value">The value as a part of other JSON.</param>
/// <param name="Document">The value as a document.</param>
/// <param name="Path">Where it is wrong.</param>
/// <param name="Message">What reading says, from the path on.</param>
/// <param name="IsSyntax">Whether the document as a whole is wrong, so that there is no such value inside other JSON.</param>
public sealed record StrictnessCase(string Name, string Type, string Value, string Document, string Path, string Message, bool IsSyntax)
{
    public override string ToString() => Name;
}
