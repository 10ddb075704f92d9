using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CriticalMinerals.Domain;

/// <summary>A converter of a closed union, as reading a single case and the search for a fault need to know it.</summary>
internal interface IUnionConverter
{
    /// <summary>The types of the cases, in the order in which errors name their kinds.</summary>
    IEnumerable<Type> CaseTypes { get; }

    /// <summary>The name of a case in JSON.</summary>
    string KindOf(Type caseType);

    /// <summary>How to read the case that the object at the reader names.</summary>
    /// <exception cref="JsonException">Not an object, or its kind is missing, not a string or not one of the kinds.</exception>
    JsonTypeInfo CaseAt(Utf8JsonReader reader, JsonSerializerOptions options);
}
