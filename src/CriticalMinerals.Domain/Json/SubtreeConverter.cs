using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a value of this library inside somebody else's JSON, under the library's own strict options.</summary>
/// <remarks>A fault names its path within the value; the serializer adds where the value is.</remarks>
internal class SubtreeConverter<T> : JsonConverter<T>, IOwnJsonConverter
    where T : notnull
{
    public bool IsStrict => false;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var copy = reader;
        try
        {
            RefuseDepth(reader);
            return ReadStrict(ref reader);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            throw new JsonException(Explain(ref copy), e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Strict<T>().Write(writer, value, DomainJson.Options);

    protected virtual T? ReadStrict(ref Utf8JsonReader reader) => Strict<T>().Read(ref reader, typeof(T), DomainJson.Options);

    protected static JsonConverter<TAny> Strict<TAny>() => (JsonConverter<TAny>)DomainJson.Options.GetTypeInfo(typeof(TAny)).Converter;

    /// <summary>A value is at most as deep as a document, wherever it stands; looks ahead with a copy where the reader in use would let more through.</summary>
    private static void RefuseDepth(Utf8JsonReader reader)
    {
        var deepest = reader.CurrentDepth + DomainJsonOptions.MaxDepth;
        if (reader.CurrentState.Options.MaxDepth <= deepest || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var start = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > start)
            if (reader.CurrentDepth >= deepest && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray)) throw new JsonException("Too deep.");
    }

    private static string Explain(ref Utf8JsonReader reader)
    {
        var options = reader.CurrentState.Options;
        using var value = JsonDocument.ParseValue(ref reader);
        return FaultFinder.FindInPart(StrictJson.Of(JsonMarshal.GetRawUtf8Value(value.RootElement), options), JsonForms.Of<T>()).Message;
    }
}
