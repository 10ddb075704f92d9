using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How a claim stands to the record.</summary>
[JsonConverter(typeof(WireEnumConverter<ClaimOutcome>))]
[TypeConverter(typeof(WireEnumTypeConverter<ClaimOutcome>))]
public enum ClaimOutcome
{
    /// <summary>The record does not settle it.</summary>
    NotSettled,

    /// <summary>The record says the same.</summary>
    Agrees,

    /// <summary>The record says otherwise.</summary>
    Contradicts,
}
