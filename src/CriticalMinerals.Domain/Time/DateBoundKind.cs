using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What is known of the day on which something begins or ends.</summary>
[JsonConverter(typeof(WireEnumConverter<DateBoundKind>))]
[TypeConverter(typeof(WireEnumTypeConverter<DateBoundKind>))]
public enum DateBoundKind
{
    /// <summary>There is no such day: no end.</summary>
    None,

    /// <summary>Nobody has fixed the day yet.</summary>
    NotSet,

    /// <summary>The day is fixed, but not known here.</summary>
    Unknown,

    /// <summary>The day is known, exactly or partly.</summary>
    OnDate,
}
