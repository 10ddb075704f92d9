using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Numbers keys from 0 in the order of their first appearance, so that rows of texts or domain codes can be scored as integers.</summary>
/// <typeparam name="TKey">The key, such as a text, a country code, or a tuple of mineral, stage and year.</typeparam>
/// <remarks>
/// Keep one encoder for all batches: a key has the same number for as long as its encoder lives. A key that is known allocates nothing. Country codes, and
/// whole numbers such as years, are looked up without hashing; so are ids where a column repeats the same objects, though equal ids always have one number.
/// Not safe for use by several threads at once.
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed class KeyEncoder<TKey>
    where TKey : notnull
{
    private const int DirectKeys = 4096;
    private const int RecentKeys = 4096;

    /// <summary>Objects begin at multiples of 8 bytes.</summary>
    private const int ObjectStep = 8;

    /// <summary>Two pages of objects.</summary>
    private const int KeysAhead = 1024;

    private readonly List<TKey> keys = [];

    /// <summary>1 + the number of each key that is itself a small number; 0 where it has none yet.</summary>
    private readonly int[]? direct = IsDirect ? new int[DirectKeys] : null;

    /// <summary>Objects seen lately, at the place of their address: a hint, which costs a search where the collector has moved one.</summary>
    private readonly (TKey Key, int Number)[]? recent = HasIdentity ? new (TKey, int)[RecentKeys] : null;

    /// <summary>How many keys have a number.</summary>
    public int Count => keys.Count;

    internal Dictionary<TKey, int> Numbers { get; } = [];

    /// <summary>Not more than a line of memory holds.</summary>
    private static int KeysAFetch => Unsafe.SizeOf<TKey>() <= sizeof(short) ? 32 : 8;

    private static bool IsDirect => typeof(TKey) == typeof(CountryCode) || typeof(TKey) == typeof(int);

    // Texts are mostly made anew for each row, so that remembering them only costs.
    private static bool HasIdentity => !typeof(TKey).IsValueType && typeof(TKey) != typeof(string);

    /// <summary>The key of a number.</summary>
    /// <param name="number">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No key has this number.</exception>
    public TKey this[int number] => number >= 0 && number < keys.Count
        ? keys[number]
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"Keys are numbered from 0 to {keys.Count - 1}.");

    /// <summary>The number of a key, the next free one where the key is new.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Encode(TKey key)
    {
        if (IsDirect)
        {
            var place = Place(key);
            if (place >= DirectKeys) return Find(key);
            ref var number = ref direct![place];
            return unchecked(number > 0 ? number - 1 : (number = Find(key) + 1) - 1);
        }

        if (recent is not null)
        {
            ref var seen = ref recent[unchecked((int)(Unsafe.As<TKey, nuint>(ref key) / ObjectStep)) & (RecentKeys - 1)];
            if (key is null || !ReferenceEquals(seen.Key, key)) seen = (key!, Find(key!));
            return seen.Number;
        }

        return Find(key);
    }

    /// <summary>The numbers of many keys.</summary>
    /// <param name="source">The keys, none null.</param>
    /// <param name="destination">Gets one number for each key; longer is allowed.</param>
    /// <exception cref="ArgumentException">The destination is too short, or a key is null.</exception>
    public void Encode(ReadOnlySpan<TKey> source, Span<int> destination)
    {
        Guard.Against.TooShort(destination.Length, source.Length);
        destination = destination[..source.Length];
        for (var i = 0; i < source.Length; i++)
        {
            if (i % KeysAFetch == 0) FetchAhead(in source[i]);
            destination[i] = Encode(source[i]);
        }
    }

    /// <summary>Asks for keys that come later: the hardware stops at the end of a page. A hint, which may name any address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void FetchAhead(ref readonly TKey key)
    {
        if (Sse.IsSupported) Sse.Prefetch0((byte*)Unsafe.AsPointer(in key) + (KeysAhead * Unsafe.SizeOf<TKey>()));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Find(TKey key)
    {
        Guard.Against.Null(key);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(Numbers, key, out var exists);
        if (exists) return number;
        number = keys.Count;
        keys.Add(key);
        return number;
    }

    /// <summary>The key as a number where it is a small one, else something large.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Place(TKey key)
    {
        if (typeof(TKey) == typeof(CountryCode)) return (uint)Unsafe.As<TKey, CountryCode>(ref key).Index;
        return unchecked((uint)Unsafe.As<TKey, int>(ref key));
    }
}
