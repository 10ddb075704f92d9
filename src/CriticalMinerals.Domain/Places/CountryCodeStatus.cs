using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Where a country code comes from.</summary>
[JsonConverter(typeof(WireEnumConverter<CountryCodeStatus>))]
[TypeConverter(typeof(WireEnumTypeConverter<CountryCodeStatus>))]
public enum CountryCodeStatus
{
    /// <summary>Not a country: ZZ, for a country that is not known.</summary>
    Unknown,

    /// <summary>One of the 249 entries of ISO 3166-1.</summary>
    Assigned,

    /// <summary>Withdrawn from ISO 3166-1 (listed in ISO 3166-3) and still found in older data, such as CS, Serbia and Montenegro.</summary>
    Historical,

    /// <summary>From the range that ISO 3166-1 leaves to its users, such as XK, Kosovo.</summary>
    UserAssigned,
}
