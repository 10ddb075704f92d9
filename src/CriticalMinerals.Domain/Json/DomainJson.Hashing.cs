using System.Runtime.CompilerServices;

namespace CriticalMinerals.Domain;

public static partial class DomainJson
{
    private static readonly ConditionalWeakTable<Regime, ContentHash> RegimeHashes = [];

    /// <summary>The fingerprint of a value's content: the SHA-256 of its compact JSON in UTF-8, without <c>format</c>.</summary>
    /// <typeparam name="T">A type of this library.</typeparam>
    /// <remarks>
    /// <para>A value has one JSON text, whatever the culture, so equal values have equal fingerprints, and within format 1 they keep them: later minor
    /// versions leave out what older ones do not know. The member <c>format</c> is left out so that a new minor version changes no fingerprint.</para>
    /// <para>Of a <see cref="Regime"/> the measures, suspensions, agreements, claims, groups of minerals and blocs are first put in the ordinal order of their ids,
    /// since the order in which they were added means nothing. All else counts in its order: clauses, events, and the assumptions of a scenario.</para>
    /// <para>The fingerprint of a regime is kept with it, so that asking again costs nothing.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of this library that has a JSON form.</exception>
    public static ContentHash ContentHashOf<T>(T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is Regime regime ? RegimeHashes.GetValue(regime, static it => HashOf(it.InOrderOfIds())) : HashOf(value);
    }

    private static ContentHash HashOf<T>(T value)
        where T : notnull
    {
        using var buffer = new PooledBytes();
        JsonForms.Write(JsonForms.Of<T>(), buffer, value, isDocument: false);
        return ContentHash.Of(buffer.Written);
    }
}
