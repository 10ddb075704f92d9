using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class ListForm<T>(JsonForm<T> item) : JsonForm<ValueList<T>>
    where T : notnull
{
    internal override ValueList<T> Read(ref JsonCursor reader) => From(ref reader, item.Read);

    internal static ValueList<T> From(ref JsonCursor reader, JsonReading<T> item)
    {
        if (reader.TokenType != JsonToken.StartArray) throw JsonMembers.Refusal();
        Few few = default;
        Span<T> list = few;
        object?[]? rented = null;
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            if (reader.TokenType == JsonToken.Null) throw JsonMembers.Refusal();
            if (count == list.Length) list = Grow(list, ref rented);
            list[count++] = item(ref reader);
        }

        var result = ValueList.Create<T>(list[..count]);
        GiveBack(rented);
        return result;
    }

    internal override void Check(ref FaultFinder faults) => faults.CheckList(item);

    internal override void Write(ref JsonText json, ValueList<T> value) => Write(ref json, value, item);

    internal static void Write(ref JsonText json, ValueList<T> value, JsonForm<T> item)
    {
        var isFirst = true;
        json.Open("["u8);
        foreach (var each in value)
        {
            if (!isFirst) json.Raw(","u8);
            isFirst = false;
            item.Write(ref json, each);
        }

        json.Close("]"u8);
    }

    // One pool for all that are objects, since a native program would hold five types for the pool of each. What is rented is not given back where an
    // item throws: the pool does not mind.
    private static Span<T> Grow(Span<T> list, ref object?[]? rented)
    {
        if (typeof(T).IsValueType) return Longer(list);
        var objects = ArrayPool<object?>.Shared.Rent(4 * list.Length);
        var larger = MemoryMarshal.CreateSpan(ref Unsafe.As<object?, T>(ref MemoryMarshal.GetArrayDataReference(objects)), objects.Length);
        list.CopyTo(larger);
        GiveBack(rented);
        rented = objects;
        return larger;
    }

    private static Span<T> Longer(Span<T> list)
    {
        var longer = new T[4 * list.Length];
        list.CopyTo(longer);
        return longer;
    }

    private static void GiveBack(object?[]? rented)
    {
        if (rented is not null) ArrayPool<object?>.Shared.Return(rented, clearArray: true);
    }

    [InlineArray(8)]
    private struct Few
    {
        private T first;
    }
}
