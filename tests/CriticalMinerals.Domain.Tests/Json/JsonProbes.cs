using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Small types of the shapes that domain types have: the rules of reading are shown on them.</summary>
public sealed record Probe
{
    [JsonConstructor]
    public Probe(
        string name,
        ValueList<ProbeTerm> terms,
        int count = 0,
        double? ratio = null,
        decimal? amount = null,
        LocalDate? on = null,
        Period? every = null,
        Probe? inner = null,
        ValueList<string> notes = default)
    {
        if (name.Length == 0) throw new ArgumentException("A probe needs a name.", nameof(name));
        if (count > 9) throw new ArgumentOutOfRangeException(nameof(count), count, "A count is at most 9.");
        if (name == "overflow") throw new OverflowException("Too much.");
        (Name, Terms, Count, Ratio, Amount, On, Every, Inner, Notes) = (name, terms, count, ratio, amount, on, every, inner, notes);
    }

    public string Name { get; }

    public ValueList<ProbeTerm> Terms { get; }

    public int Count { get; }

    public double? Ratio { get; }

    public decimal? Amount { get; }

    public LocalDate? On { get; }

    public Period? Every { get; }

    public Probe? Inner { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Notes { get; }
}

public abstract record ProbeTerm
{
    public abstract string Kind { get; }
}

public sealed record OpenTerm : ProbeTerm
{
    [JsonPropertyOrder(-1)]
    public override string Kind => "open";
}

public sealed record FixedTerm : ProbeTerm
{
    [JsonConstructor]
    public FixedTerm(LocalDate first, LocalDate last)
    {
        if (last < first) throw new ArgumentException($"The last day {last:uuuu-MM-dd} is before the first, {first:uuuu-MM-dd}.", nameof(last));
        (First, Last) = (first, last);
    }

    [JsonPropertyOrder(-1)]
    public override string Kind => "fixed";

    public LocalDate First { get; }

    public LocalDate Last { get; }
}

/// <summary>A case that contains its own union.</summary>
[method: JsonConstructor]
public sealed record NestedTerm([property: JsonPropertyOrder(1)] ProbeTerm Of) : ProbeTerm
{
    [JsonPropertyOrder(-1)]
    public override string Kind => "nested";
}

[method: JsonConstructor]
public sealed record AllOptional(string? Note = null);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Probe))]
[JsonSerializable(typeof(ProbeTerm))]
[JsonSerializable(typeof(OpenTerm))]
[JsonSerializable(typeof(FixedTerm))]
[JsonSerializable(typeof(NestedTerm))]
[JsonSerializable(typeof(AllOptional))]
[JsonSerializable(typeof(ValueList<string>))]
internal sealed partial class ProbeJsonContext : JsonSerializerContext;

internal static class ProbeJson
{
    internal static JsonForm<T> FormOf<T>()
        where T : notnull =>
        (JsonForm<T>)ProbeForms.FindByType(typeof(T))!;

    internal static T Read<T>(string json)
        where T : notnull =>
        DomainReader.Read(json, FormOf<T>());

    internal static string Write<T>(T value, bool indented = false)
        where T : notnull
    {
        using var buffer = DomainWriter.WritePooled(value, indented, FormOf<T>());
        return System.Text.Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>A case that no form knows.</summary>
    internal sealed record StrangeTerm : ProbeTerm
    {
        public override string Kind => "strange";
    }
}
