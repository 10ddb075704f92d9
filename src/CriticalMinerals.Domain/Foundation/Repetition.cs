namespace CriticalMinerals.Domain;

/// <summary>Finds what a list holds twice.</summary>
internal static class Repetition
{
    /// <summary>Up to here comparing each with each is cheaper than hashing, and at the first list much cheaper than compiling what hashes.</summary>
    private const int Few = 16;

    /// <summary>The first item that equals one before it; null where there is none.</summary>
    internal static T? FirstIn<T>(ReadOnlySpan<T> items)
        where T : class, IEquatable<T>
    {
        if (items.Length > Few) return FirstInMany(items);
        for (var i = 1; i < items.Length; i++)
            for (var j = 0; j < i; j++)
                if (items[i].Equals(items[j])) return items[i];
        return null;
    }

    private static T? FirstInMany<T>(ReadOnlySpan<T> items)
        where T : class, IEquatable<T>
    {
        var seen = new HashSet<T>(items.Length);
        foreach (var item in items)
            if (!seen.Add(item)) return item;
        return null;
    }
}
