using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CriticalMinerals.Domain;

/// <summary>
/// Says where a document that could not be read is wrong: walks it with the types' metadata and stops at the first
/// value, in document order, that breaks a rule by itself. Runs only after reading has failed.
/// </summary>
/// <param name="options">Strict options.</param>
/// <param name="root">The path of the value that is walked, where it is a part of a document.</param>
internal sealed class FaultFinder(JsonSerializerOptions options, string root = "$")
{
    private readonly JsonPathStack path = new(root);

    /// <summary>The exception that callers get for a document that could not be read.</summary>
    /// <param name="json">The document, its format already blanked out.</param>
    /// <param name="info">What it was read as.</param>
    /// <param name="thrown">What reading threw; told where the walk finds nothing.</param>
    internal JsonException Find(ReadOnlySpan<byte> json, JsonTypeInfo info, Exception thrown)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        try
        {
            reader.Read();
            CheckValue(json, ref reader, info);
            reader.Read();
        }
        catch (DocumentFault fault)
        {
            return fault.ToJsonException(json);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            return new DocumentFault(path.ToString(), reader.BytesConsumed, JsonWords.NotJson(e), e).ToJsonException(json);
        }

        var place = root + (thrown as JsonException)?.Path?[1..];
        return new DocumentFault(place, 0, JsonWords.RuleOf(thrown), thrown).ToJsonException(json);
    }

    private void CheckValue(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        var underlying = Nullable.GetUnderlyingType(info.Type);
        if (underlying is not null) info = options.GetTypeInfo(underlying);
        if (info.Converter is IListConverter list) CheckList(json, ref reader, list);
        else if (info.Converter is IUnionConverter union) CheckObject(json, ref reader, CaseOf(union, reader));
        else if (info.Kind == JsonTypeInfoKind.Object) CheckObject(json, ref reader, info);
        else CheckAlone(json, ref reader, info);
    }

    private JsonTypeInfo CaseOf(IUnionConverter union, Utf8JsonReader reader)
    {
        try
        {
            return union.CaseAt(reader, options);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            throw new DocumentFault(KindPath(ref reader), reader.TokenStartIndex, JsonWords.RuleOf(e), e);
        }
    }

    /// <summary>The path of the kind of the object at the reader, which ends there; of the object where it has none.</summary>
    private string KindPath(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return path.ToString();
        var start = reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("kind"u8)) return path.Of("kind");
            reader.Skip();
        }

        reader = start;
        return path.ToString();
    }

    private void CheckList(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, IListConverter list)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw FaultAt(reader.TokenStartIndex, $"Expected a JSON array, found {JsonTokenWords.For(reader.TokenType)}.");
        var item = options.GetTypeInfo(list.ItemType);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            path.Enter(i);
            if (reader.TokenType == JsonTokenType.Null) throw FaultAt(reader.TokenStartIndex, JsonWords.NullItem);
            CheckValue(json, ref reader, item);
            path.Leave();
        }
    }

    private void CheckObject(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw FaultAt(reader.TokenStartIndex, $"Expected a JSON object for {JsonWords.NameOf(info.Type)}, found {JsonTokenWords.For(reader.TokenType)}.");
        var start = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = CheckName(reader, info, seen);
            path.Enter(property.Name);
            reader.Read();
            CheckMember(json, ref reader, property);
            path.Leave();
        }

        foreach (var property in info.Properties)
            if (property.IsRequired && !seen.Contains(property.Name)) throw FaultAt(start, $"The member '{property.Name}' is missing.");
        CheckSlice(json, start, reader.BytesConsumed, info, seen);
    }

    private JsonPropertyInfo CheckName(in Utf8JsonReader reader, JsonTypeInfo info, HashSet<string> seen)
    {
        var name = JsonWords.TextOf(reader);
        var property = info.Properties.FirstOrDefault(p => p.Name == name)
            ?? throw new DocumentFault(path.Of(name), reader.TokenStartIndex, UnknownMember(info, name));
        return seen.Add(name) ? property : throw new DocumentFault(path.Of(name), reader.TokenStartIndex, "The member is there twice.");
    }

    private string UnknownMember(JsonTypeInfo info, string name) =>
        name == "format" && path.ToString() == "$"
            ? "The member is there twice."
            : $"{JsonWords.NameOf(info.Type)} has no such member: expected one of {string.Join(", ", info.Properties.Select(p => p.Name))}.";

    private void CheckMember(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonPropertyInfo property)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            var wayOut = property.IsRequired ? "the member must have a value" : "leave the member out where there is no value";
            throw FaultAt(reader.TokenStartIndex, $"Null is not allowed: {wayOut}.");
        }

        if (property.Set is null && property.AssociatedParameter is null) reader.Skip();
        else if (property.CustomConverter is JsonConverter<string> own) CheckAlone(json, ref reader, JsonMetadataServices.CreateValueInfo<string>(options, own));
        else CheckValue(json, ref reader, options.GetTypeInfo(property.PropertyType));
    }

    private void CheckAlone(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        var start = reader.TokenStartIndex;
        reader.Skip();
        CheckSlice(json, start, reader.BytesConsumed, info, []);
    }

    /// <summary>Reads one value by itself: what its parts have not broken, the value as a whole may.</summary>
    private void CheckSlice(ReadOnlySpan<byte> json, long start, long end, JsonTypeInfo info, HashSet<string> members)
    {
        try
        {
            JsonSerializer.Deserialize(json[(int)start..(int)end], info);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            var isBuiltIn = e is JsonException && info.Converter.GetType().Assembly == typeof(JsonSerializer).Assembly && info.Kind == JsonTypeInfoKind.None;
            var rule = isBuiltIn ? $"Expected {JsonWords.Expected(info.Type)}." : JsonWords.RuleOf(e);
            var member = MemberOf(e, info);
            throw new DocumentFault(member is not null && members.Contains(member) ? path.Of(member) : path.ToString(), start, rule, e);
        }
    }

    /// <summary>The member in JSON whose constructor parameter an exception complains of.</summary>
    private static string? MemberOf(Exception e, JsonTypeInfo info) =>
        e is ArgumentException { ParamName: { } parameter } && info.Kind == JsonTypeInfoKind.Object
            ? info.Properties.FirstOrDefault(p => p.AssociatedParameter?.Name == parameter)?.Name
            : null;

    private DocumentFault FaultAt(long offset, string rule, Exception? cause = null) => new(path.ToString(), offset, rule, cause);
}
