using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Numbers keys from 0 in the order of their first appearance, so that rows of texts or domain codes can be scored as integers.</summary>
/// <typeparam name="TKey">The key, such as a text, a country code, or a tuple of mineral, stage and year.</typeparam>
/// <remarks>
/// Keep one encoder for all batches: a key has the same number for as long as its encoder lives. A key that is known allocates nothing. Not safe for use
/// by several threads at once.
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed class KeyEncoder<TKey>
    where TKey : notnull
{
    private readonly List<TKey> keys = [];

    /// <summary>How many keys have a number.</summary>
    public int Count => keys.Count;

    internal Dictionary<TKey, int> Numbers { get; } = [];

    /// <summary>The key of a number.</summary>
    /// <param name="number">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No key has this number.</exception>
    public TKey this[int number] => number >= 0 && number < keys.Count
        ? keys[number]
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"Keys are numbered from 0 to {keys.Count - 1}.");

    /// <summary>The number of a key, the next free one where the key is new.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public int Encode(TKey key)
    {
        Guard.Against.Null(key);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(Numbers, key, out var exists);
        if (exists) return number;
        number = keys.Count;
        keys.Add(key);
        return number;
    }

    /// <summary>The numbers of many keys.</summary>
    /// <param name="source">The keys, none null.</param>
    /// <param name="destination">Gets one number for each key; longer is allowed.</param>
    /// <exception cref="ArgumentException">The destination is too short, or a key is null.</exception>
    public void Encode(ReadOnlySpan<TKey> source, Span<int> destination)
    {
        Guard.Against.TooShort(destination.Length, source.Length);
        for (var i = 0; i < source.Length; i++) destination[i] = Encode(source[i]);
    }
}
