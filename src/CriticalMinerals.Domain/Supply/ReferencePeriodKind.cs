using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How long a reference period is.</summary>
[JsonConverter(typeof(WireEnumConverter<ReferencePeriodKind>))]
[TypeConverter(typeof(WireEnumTypeConverter<ReferencePeriodKind>))]
public enum ReferencePeriodKind
{
    /// <summary>A calendar month.</summary>
    Month = 1,

    /// <summary>Three calendar months, beginning in January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Two or more calendar years taken together.</summary>
    Years,
}
