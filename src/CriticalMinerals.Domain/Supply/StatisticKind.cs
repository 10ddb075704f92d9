using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What a table of shares counts.</summary>
[JsonConverter(typeof(WireEnumConverter<StatisticKind>))]
[TypeConverter(typeof(WireEnumTypeConverter<StatisticKind>))]
public enum StatisticKind
{
    /// <summary>What producers made in the period.</summary>
    Production = 1,

    /// <summary>What producers could make in the period.</summary>
    Capacity,

    /// <summary>What lies in the ground and can be mined at a profit.</summary>
    Reserves,

    /// <summary>What countries used in the period.</summary>
    Consumption,

    /// <summary>What came into a country.</summary>
    Imports,

    /// <summary>What left a country.</summary>
    Exports,
}
