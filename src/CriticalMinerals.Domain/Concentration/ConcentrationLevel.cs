using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Which of a scheme's three bands a figure falls into. The default is <see cref="Low"/>; a level means nothing without its scheme.</summary>
[JsonConverter(typeof(WireEnumConverter<ConcentrationLevel>))]
[TypeConverter(typeof(WireEnumTypeConverter<ConcentrationLevel>))]
public enum ConcentrationLevel
{
    /// <summary>Below the scheme's first threshold.</summary>
    Low,

    /// <summary>Between the thresholds, both included.</summary>
    Moderate,

    /// <summary>Above the scheme's second threshold.</summary>
    High,
}
