using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How exactly a date is known.</summary>
[JsonConverter(typeof(WireEnumConverter<DatePrecision>))]
[TypeConverter(typeof(WireEnumTypeConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>Some day of a known month.</summary>
    Month,

    /// <summary>Some day of a known year.</summary>
    Year,

    /// <summary>Some day from one known day to another, both included.</summary>
    Between,
}
