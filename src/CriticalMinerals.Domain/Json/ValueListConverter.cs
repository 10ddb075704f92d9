using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a list as a JSON array; null is neither a list nor an item.</summary>
internal sealed class ValueListConverter<T>(JsonConverter<T>? given = null) : JsonConverter<ValueList<T>>, IListConverter, IDelegatingSource
    where T : notnull
{
    private const int FirstRoom = 16;

    private ConverterSlot<T> items;

    public Type ItemType => typeof(T);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"Expected a JSON array, found {JsonTokenWords.For(reader.TokenType)}.");
        var item = given ?? items.For(options);
        // Not given back where an item throws: the pool does not mind.
        var list = ArrayPool<T>.Shared.Rent(FirstRoom);
        var (count, type) = (0, typeof(T));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null) throw new JsonException(JsonWords.NullItem);
            if (count == list.Length) list = Grow(list);
            list[count++] = item.Read(ref reader, type, options)!;
        }

        var result = ValueList.Create<T>(list.AsSpan(0, count));
        ArrayPool<T>.Shared.Return(list, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        return result;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var item = given ?? items.For(options);
        writer.WriteStartArray();
        foreach (var entry in value) item.Write(writer, entry, options);
        writer.WriteEndArray();
    }

    private static T[] Grow(T[] list)
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * list.Length);
        list.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(list, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        return larger;
    }

    public IEnumerable<JsonConverter> Delegates() => [new SubtreeConverter<ValueList<T>>()];
}
