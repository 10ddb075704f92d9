using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How an authority decides on licences, as far as the text says.</summary>
[JsonConverter(typeof(WireEnumConverter<LicencePolicy>))]
[TypeConverter(typeof(WireEnumTypeConverter<LicencePolicy>))]
public enum LicencePolicy
{
    /// <summary>The text does not say.</summary>
    NotStated,

    /// <summary>Each application is decided on its own.</summary>
    CaseByCase,

    /// <summary>Applications are refused in principle.</summary>
    RefusedInPrinciple,
}
