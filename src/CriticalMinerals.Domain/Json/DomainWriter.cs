using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CriticalMinerals.Domain;

/// <summary>Writes one document; an object's first member is the format.</summary>
internal static class DomainWriter
{
    internal static void Write<T>(IBufferWriter<byte> target, T value, bool indented, JsonSerializerOptions options)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        using var writer = new Utf8JsonWriter(new EnvelopeWriter(target, indented), DomainJsonOptions.Writer(indented));
        WriteBare(writer, value, options);
    }

    /// <summary>Writes a value without its format, as part of something larger.</summary>
    internal static void WriteBare<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where T : notnull
    {
        if (!options.TryGetTypeInfo(typeof(T), out var info))
            throw new NotSupportedException($"{typeof(T)} is not a type that this library reads or writes as JSON.");
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)info);
    }

    internal static PooledBytes WritePooled<T>(T value, bool indented, JsonSerializerOptions options)
        where T : notnull
    {
        var buffer = new PooledBytes();
        try
        {
            Write(buffer, value, indented, options);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
