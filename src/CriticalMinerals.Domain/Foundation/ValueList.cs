using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>An immutable list that is equal to another list with equal items in the same order. The default is the empty list.</summary>
/// <typeparam name="T">The items' type; items are never null.</typeparam>
/// <remarks>Made by a collection expression: <c>ValueList&lt;int&gt; list = [1, 2, 3];</c>. Has no order of its own, so no comparison.</remarks>
[JsonConverter(typeof(OwnJsonOnly))]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without items, which is also the default.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>How many items the list has.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether the list has no items.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (items ?? [])[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Enumerates the items without allocation.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Whether the other list has equal items in the same order.</summary>
    public bool Equals(ValueList<T> other) => typeof(T).IsValueType ? AsSpan().SequenceEqual(other.AsSpan()) : AreEqual(AsSpan(), other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, for people.</summary>
    public override string ToString() => $"[{JoinedWords.Of(AsSpan(), ", ")}]";

    /// <summary>Whether both lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item or in their order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    // As the default comparer does, which would be three types for each type of item in a native program.
    private static bool AreEqual(ReadOnlySpan<T> some, ReadOnlySpan<T> others)
    {
        if (some.Length != others.Length) return false;
        for (var i = 0; i < some.Length; i++)
            if (!(some[i] is IEquatable<T> one ? one.Equals(others[i]) : some[i].Equals(others[i]))) return false;
        return true;
    }
}
