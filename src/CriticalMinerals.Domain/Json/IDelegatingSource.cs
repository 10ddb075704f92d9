using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>A converter of this library that can stand in for itself in somebody else's options.</summary>
internal interface IDelegatingSource
{
    /// <summary>Converters that read and write the same types, and the cases of a union, under the library's own options.</summary>
    IEnumerable<JsonConverter> Delegates();
}
