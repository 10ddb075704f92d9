using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a list as a JSON array; null is neither a list nor an item.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IListConverter, IDelegatingSource
    where T : notnull
{
    private ConverterSlot<T> items;

    public Type ItemType => typeof(T);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"Expected a JSON array, found {JsonTokenWords.For(reader.TokenType)}.");
        var item = items.For(options);
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null) throw new JsonException(JsonWords.NullItem);
            list.Add(item.Read(ref reader, typeof(T), options)!);
        }

        return ValueList.Create<T>(CollectionsMarshal.AsSpan(list));
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var item = items.For(options);
        writer.WriteStartArray();
        foreach (var entry in value) item.Write(writer, entry, options);
        writer.WriteEndArray();
    }

    public IEnumerable<JsonConverter> Delegates() => [new SubtreeConverter<ValueList<T>>()];
}
