using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Reads and writes a type by its form.</summary>
internal abstract class FormTester
{
    private static readonly ConcurrentDictionary<Type, FormTester> Known = [];

    internal abstract bool HasForm { get; }

    internal static FormTester For(Type type) => Known.GetOrAdd(type, static it => (FormTester)Activator.CreateInstance(typeof(FormTester<>).MakeGenericType(it))!);

    /// <summary>The value of a document without its format; null where it breaks a rule.</summary>
    internal abstract object? Read(byte[] json);

    /// <summary>The compact text of a value, without its format.</summary>
    internal abstract string Write(object value);

    /// <summary>Whether a document is read, with its format where it is an object.</summary>
    internal abstract bool IsRead(byte[] document);

    /// <summary>Whether a file is read as an array of items without a format.</summary>
    internal abstract bool IsReadAsArray(byte[] file);

    internal abstract void WriteDocument(IBufferWriter<byte> target, byte[] json);

    internal abstract void RequireNoAllocation(byte[] json);
}

/// <inheritdoc/>
internal sealed class FormTester<T> : FormTester
    where T : notnull
{
    internal override bool HasForm => DomainForms.FindByName(typeof(T)) is JsonForm<T>;

    internal override object? Read(byte[] json) => JsonForms.TryRead(JsonForms.Of<T>(), json, default, out var value) ? value : null;

    internal override string Write(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonForms.Write(JsonForms.Of<T>(), buffer, (T)value, isDocument: false);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal override bool IsRead(byte[] document) => Succeeds(() => DomainJson.Read<T>(document));

    internal override bool IsReadAsArray(byte[] file) => Succeeds(() => DomainJson.ReadArray<T>(new MemoryStream(file)).Count());

    private static bool Succeeds<TResult>(Func<TResult> reading)
    {
        try
        {
            reading();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal override void WriteDocument(IBufferWriter<byte> target, byte[] json) => DomainJson.Write(target, DomainJson.Read<T>(json));

    internal override void RequireNoAllocation(byte[] json)
    {
        var value = DomainJson.Read<T>(json);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        var allocated = long.MaxValue;
        for (var i = 0; i < 40_000 && allocated > 0; i++)
        {
            // Generic code of the runtime boxes until it has been optimised: in the background, and not while other tests bring new code.
            if (i % 50 == 49) Thread.Sleep(50);
            buffer.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            DomainJson.Write(buffer, value);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.True(allocated == 0, $"Writing {typeof(T)} allocated {allocated} bytes.");
    }
}
