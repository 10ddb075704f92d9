using System.Buffers;
using System.Runtime.CompilerServices;

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
        var count = 0;
        while (ReachesItem(ref reader))
        {
            if (count == list.Length) return typeof(T).IsValueType ? OfManyValues(ref reader, item, list) : OfManyObjects(ref reader, item, list);
            list[count++] = item(ref reader);
        }

        return ValueList.Create<T>(list[..count]);
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

    private static bool ReachesItem(ref JsonCursor reader)
    {
        if (!reader.Read() || reader.TokenType == JsonToken.EndArray) return false;
        return reader.TokenType != JsonToken.Null ? true : throw JsonMembers.Refusal();
    }

    // One pool for objects of all types, since a native program would hold five types for the pool of each; they are cast on their way out, so that nobody
    // who misuses the pool can put a stranger into a list. What is rented is not given back where an item throws: the pool does not mind.
    private static ValueList<T> OfManyObjects(ref JsonCursor reader, JsonReading<T> item, scoped ReadOnlySpan<T> first)
    {
        var rented = ArrayPool<object?>.Shared.Rent(4 * first.Length);
        var count = 0;
        foreach (var each in first) rented[count++] = each;
        do
        {
            if (count == rented.Length) rented = Larger(rented);
            rented[count++] = item(ref reader);
        }
        while (ReachesItem(ref reader));
        var items = new T[count];
        Array.Copy(rented, items, count);
        ArrayPool<object?>.Shared.Return(rented, clearArray: true);
        return new(items);
    }

    private static object?[] Larger(object?[] rented)
    {
        var larger = ArrayPool<object?>.Shared.Rent(4 * rented.Length);
        rented.CopyTo(larger);
        ArrayPool<object?>.Shared.Return(rented, clearArray: true);
        return larger;
    }

    private static ValueList<T> OfManyValues(ref JsonCursor reader, JsonReading<T> item, scoped ReadOnlySpan<T> first)
    {
        var values = new T[4 * first.Length];
        first.CopyTo(values);
        var count = first.Length;
        do
        {
            if (count == values.Length) Array.Resize(ref values, 2 * count);
            values[count++] = item(ref reader);
        }
        while (ReachesItem(ref reader));
        return ValueList.Create<T>(values.AsSpan(0, count));
    }

    [InlineArray(8)]
    private struct Few
    {
        private T first;
    }
}
