using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a list as a JSON array; null is neither a list nor an item.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IListConverter, IDelegatingSource
    where T : notnull
{
    public Type ItemType => typeof(T);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"Expected a JSON array, found {JsonWords.For(reader.TokenType)}.");
        var item = ItemConverter(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null) throw new JsonException(JsonWords.NullItem);
            items.Add(item.Read(ref reader, typeof(T), options)!);
        }

        return ValueList.Create<T>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var item = ItemConverter(options);
        writer.WriteStartArray();
        foreach (var entry in value) item.Write(writer, entry, options);
        writer.WriteEndArray();
    }

    public IEnumerable<JsonConverter> Delegates() => [new SubtreeConverter<ValueList<T>>()];

    private static JsonConverter<T> ItemConverter(JsonSerializerOptions options) => (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}
