using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What a state on a day rests on.</summary>
[JsonConverter(typeof(WireEnumConverter<Standing>))]
[TypeConverter(typeof(WireEnumTypeConverter<Standing>))]
public enum Standing
{
    /// <summary>The day lies within the knowledge used and within the days for which the record was checked.</summary>
    Recorded,

    /// <summary>The day lies later: the state follows from the texts known then, if nothing is decided before it.</summary>
    Projected,

    /// <summary>The state follows from an event that a scenario assumes.</summary>
    Hypothetical,
}
