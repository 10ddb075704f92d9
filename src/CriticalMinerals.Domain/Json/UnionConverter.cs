using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a closed union: a JSON object whose member <c>kind</c>, wherever it stands, names the case.</summary>
/// <remarks>
/// Matches the base type only, so that a case is read and written by its own generated information. That includes
/// the get-only property <c>Kind</c>, which puts the kind first on writing and is known, and skipped, on reading.
/// </remarks>
internal sealed class UnionConverter<TBase> : JsonConverter<TBase>, IUnionConverter, IDelegatingSource
    where TBase : class
{
    private readonly List<UnionCase<TBase>> cases = [];

    public IEnumerable<Type> CaseTypes => cases.Select(c => c.Type);

    private static string Name => JsonWords.NameOf(typeof(TBase));

    private string Kinds => string.Join(", ", cases.Select(c => c.Kind));

    /// <summary>Adds a case; kinds are stable words and never reused.</summary>
    internal UnionConverter<TBase> Case<TCase>(string kind)
        where TCase : TBase
    {
        cases.Add(new UnionCase<TBase, TCase>(kind));
        return this;
    }

    public string KindOf(Type caseType) => cases.Find(c => c.Type == caseType)!.Kind;

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader).Read(ref reader, options);

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        foreach (var unionCase in cases)
        {
            if (unionCase.Type != type) continue;
            unionCase.Write(writer, value, options);
            return;
        }

        throw new JsonException($"{type.Name} is not a kind of {Name} that has a JSON form: expected one of {Kinds}.");
    }

    public IEnumerable<JsonConverter> Delegates() => [new SubtreeConverter<TBase>(), .. cases.Select(c => c.Delegate())];

    /// <summary>Looks ahead; the reader is a copy.</summary>
    private UnionCase<TBase> Find(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Expected a JSON object for {Name}, found {JsonTokenWords.For(reader.TokenType)}.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind) return Named(reader);
            if (!reader.TrySkip()) break;
        }

        throw new JsonException($"The member 'kind' is missing: {Name} is one of {Kinds}.");
    }

    private UnionCase<TBase> Named(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"The kind of {Name} is a JSON string, one of {Kinds}: found {JsonTokenWords.For(reader.TokenType)}.");
        foreach (var unionCase in cases)
            if (reader.ValueTextEquals(unionCase.KindUtf8)) return unionCase;
        throw new JsonException($"'{TextLimits.Shorten(JsonWords.TextOf(reader))}' is not a kind of {Name}: expected one of {Kinds}.");
    }
}
