using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a record by hand, for those that documents hold by the million; accepts and writes exactly what the generated reading does.</summary>
internal abstract class RecordConverter<T> : JsonConverter<T>, IRecordConverter
    where T : class
{
    /// <summary>Reads a value in a record by its converter, which is one of this library's, and knows its type.</summary>
    protected static TPart Read<TPart>(JsonConverter<TPart> part, ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        part.Read(ref reader, typeof(object), options)!;

    /// <summary>Writes a member whose value has a converter.</summary>
    protected static void Write<TPart>(JsonConverter<TPart> part, JsonEncodedText name, Utf8JsonWriter writer, TPart value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        part.Write(writer, value, options);
    }

    /// <summary>Writes a member that is left out where it has no value.</summary>
    protected static void WriteOptional<TPart>(JsonConverter<TPart> part, JsonEncodedText name, Utf8JsonWriter writer, TPart? value, JsonSerializerOptions options)
        where TPart : class
    {
        if (value is not null) Write(part, name, writer, value, options);
    }

    /// <inheritdoc cref="WriteOptional{TPart}(JsonConverter{TPart}, JsonEncodedText, Utf8JsonWriter, TPart, JsonSerializerOptions)"/>
    protected static void WriteOptional<TPart>(JsonConverter<TPart> part, JsonEncodedText name, Utf8JsonWriter writer, TPart? value, JsonSerializerOptions options)
        where TPart : struct
    {
        if (value is { } given) Write(part, name, writer, given, options);
    }

    /// <summary>Writes a list that is left out where it is empty.</summary>
    protected static void WriteOptional<TItem>(
        JsonConverter<ValueList<TItem>> part, JsonEncodedText name, Utf8JsonWriter writer, ValueList<TItem> value, JsonSerializerOptions options)
        where TItem : notnull
    {
        if (!value.IsEmpty) Write(part, name, writer, value, options);
    }
}
