namespace CriticalMinerals.Domain;

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <exception cref="ArgumentException">An item is null; the message names its position.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        for (var i = 0; i < items.Length; i++)
            if (items[i] is null) throw new ArgumentException($"A list holds no null: item {i} is null.", nameof(items));
        return items.IsEmpty ? default : new(items.ToArray());
    }

    /// <summary>A list of the given items, copied.</summary>
    /// <inheritdoc cref="Create{T}(ReadOnlySpan{T})"/>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>(items.ToArray());
    }
}
