using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What being on a list says about a mineral. There is no default: 0 is refused.</summary>
[JsonConverter(typeof(WireEnumConverter<CriticalListKind>))]
[TypeConverter(typeof(WireEnumTypeConverter<CriticalListKind>))]
public enum CriticalListKind
{
    /// <summary>Important, and its supply is at risk.</summary>
    Critical = 1,

    /// <summary>Singled out for policy, such as the strategic raw materials of the EU.</summary>
    Strategic,

    /// <summary>Watched, without being called critical.</summary>
    Watch,
}
