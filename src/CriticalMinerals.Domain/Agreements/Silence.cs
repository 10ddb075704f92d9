using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What follows if nobody acts at a decision point.</summary>
[JsonConverter(typeof(WireEnumConverter<Silence>))]
[TypeConverter(typeof(WireEnumTypeConverter<Silence>))]
public enum Silence
{
    /// <summary>The text does not say, or has not been read.</summary>
    Unknown,

    /// <summary>The agreement ends.</summary>
    Ends,

    /// <summary>The agreement renews itself for another term.</summary>
    Renews,

    /// <summary>The agreement goes on as before.</summary>
    Continues,

    /// <summary>The agreement goes on to the end of its term and no longer.</summary>
    RunsOff,
}
