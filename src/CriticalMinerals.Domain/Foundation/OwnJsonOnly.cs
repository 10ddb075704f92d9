using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Keeps a type from being written as a look-alike by options that do not know this library. Not for use outside the library.</summary>
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
        var name = typeToConvert.Name.Split('`')[0];
        throw new NotSupportedException(
            $"{name} has a strict JSON of its own: read and write it by DomainJson, or call AddCriticalMinerals() on the options of what contains it.");
    }
}
