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
        T[]? rented = null;
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

    // What is rented is not given back where an item throws: the pool does not mind.
    private static Span<T> Grow(Span<T> list, ref T[]? rented)
    {
        var larger = ArrayPool<T>.Shared.Rent(4 * list.Length);
        list.CopyTo(larger);
        GiveBack(rented);
        rented = larger;
        return larger;
    }

    private static void GiveBack(T[]? rented)
    {
        if (rented is not null) ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }

    [InlineArray(8)]
    private struct Few
    {
        private T first;
    }
}
