using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Remembers which converter reads a type under the options asked for last.</summary>
internal struct ConverterSlot<T>
{
    private Entry? entry;

    /// <summary>The converter of the type; safe from many threads, which at worst look it up again.</summary>
    internal JsonConverter<T> For(JsonSerializerOptions options)
    {
        var known = entry;
        if (known is not null && ReferenceEquals(known.Options, options)) return known.Converter;
        known = new(options, (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter);
        entry = known;
        return known.Converter;
    }

    private sealed record Entry(JsonSerializerOptions Options, JsonConverter<T> Converter);
}
