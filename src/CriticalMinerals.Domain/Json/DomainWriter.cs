using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CriticalMinerals.Domain;

/// <summary>Writes one document; an object's first member is the format.</summary>
internal static class DomainWriter
{
    /// <summary>Writes a document: compact and without options by its form, where there is one; otherwise by the serializer.</summary>
    internal static void Write<T>(IBufferWriter<byte> target, T value, bool indented, JsonSerializerOptions? options = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!indented && options is null && JsonForms.Of<T>() is { } form)
        {
            JsonForms.Write(form, target, value, isDocument: true);
            return;
        }

        using var writer = DocumentWriter.For(target, indented);
        Serialize(writer.Json, value, options ?? DomainJson.Options);
        writer.Finish();
    }

    /// <summary>Writes a value without its format, as part of something larger.</summary>
    internal static void WriteBare<T>(IBufferWriter<byte> target, T value)
        where T : notnull
    {
        if (JsonForms.Of<T>() is { } form)
        {
            JsonForms.Write(form, target, value, isDocument: false);
            return;
        }

        using var writer = new Utf8JsonWriter(target, DomainJsonOptions.Writer(indented: false));
        Serialize(writer, value, DomainJson.Options);
    }

    internal static PooledBytes WritePooled<T>(T value, bool indented, JsonSerializerOptions? options = null)
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

    private static void Serialize<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where T : notnull
    {
        if (!options.TryGetTypeInfo(typeof(T), out var info))
            throw new NotSupportedException($"{typeof(T)} is not a type that this library reads or writes as JSON.");
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)info);
    }
}
