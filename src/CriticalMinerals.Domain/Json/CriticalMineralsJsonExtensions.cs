using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Lets the library's types be parts of other JSON.</summary>
public static class CriticalMineralsJsonExtensions
{
    /// <summary>Adds converters with which every value of this library inside another document is read and written under the library's own strict rules.</summary>
    /// <param name="options">Options that are not read-only yet; what they say holds around the values, not inside them.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// Parts carry no <c>format</c>. <c>LocalDate</c>, <c>YearMonth</c> and <c>Period</c> are read and written as ISO text, unless a converter that the
    /// options already have does it; so are the names of enums, which a <see cref="JsonStringEnumConverter"/> of the options does not change. A fault is a <see cref="JsonException"/> whose message gives the path within the value, and whose
    /// <see cref="JsonException.Path"/> is that of the value in the document.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions AddCriticalMinerals(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        AddEnums(options.Converters);
        foreach (var converter in DomainConverters.Delegates()) options.Converters.Add(converter);
        return options;
    }

    // In front, where no JsonStringEnumConverter takes them, whether it is there already or comes later.
    private static void AddEnums(IList<JsonConverter> converters)
    {
        HashSet<Type?> taken = [.. converters.Select(converter => converter.Type)];
        foreach (var converter in DomainConverters.Enums())
            if (!taken.Contains(converter.Type)) converters.Insert(0, converter);
    }
}
