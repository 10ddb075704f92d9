using System.Buffers;

namespace CriticalMinerals.Domain;

/// <summary>Writes one document; an object's first member is the format.</summary>
internal static class DomainWriter
{
    /// <summary>Writes a document, compact or indented.</summary>
    internal static void Write<T>(IBufferWriter<byte> target, T value, bool indented, JsonForm<T> form)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!indented)
        {
            JsonForms.Write(form, target, value, isDocument: true);
            return;
        }

        using var compact = new PooledBytes();
        JsonForms.Write(form, compact, value, isDocument: true);
        IndentedJson.Write(target, compact.Written);
    }

    internal static PooledBytes WritePooled<T>(T value, bool indented, JsonForm<T> form)
        where T : notnull
    {
        var buffer = new PooledBytes();
        try
        {
            Write(buffer, value, indented, form);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
