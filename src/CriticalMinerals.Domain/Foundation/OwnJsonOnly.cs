using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>On a type: keeps it from being written as a look-alike by options that do not know this library. Not for use outside the library.</summary>
/// <remarks>
/// The library's own options, and options with <c>AddCriticalMinerals()</c>, have converters that come before this one. All others would write
/// a union without the members of its case, and read a list without its rules, and nobody would notice.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OwnJsonOnly : JsonConverterFactory
{
    /// <summary>True: every type that carries it.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Never makes a converter.</summary>
    /// <exception cref="NotSupportedException">Always; the message says the way out.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        throw Refusal(typeToConvert, options);
    }

    internal static NotSupportedException Refusal(Type type, JsonSerializerOptions? options)
    {
        var name = type.Name.Split('`')[0];
        var isKnown = options is not null && options.Converters.Any(converter => converter is IOwnJsonConverter);
        if (isKnown && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return new($"A ValueList of {type.GenericTypeArguments[0].Name} has no JSON of its own: no document has one. Use List or IReadOnlyList in a type of yours.");
        return new(isKnown
            ? $"{name} has no JSON of its own: write the members of it that you need, as members of a type of yours."
            : $"{name} has a strict JSON of its own: read and write it by DomainJson, or call AddCriticalMinerals() on the options of what contains it.");
    }
}
