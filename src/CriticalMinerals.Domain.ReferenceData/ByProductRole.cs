using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How a mineral comes from a host.</summary>
[JsonConverter(typeof(WireEnumConverter<ByProductRole>))]
[TypeConverter(typeof(WireEnumTypeConverter<ByProductRole>))]
public enum ByProductRole
{
    /// <summary>It is won as a by-product: its supply follows the host's.</summary>
    ByProduct = 1,

    /// <summary>Both are aimed at together.</summary>
    CoProduct,

    /// <summary>It is a by-product there, but also mined for its own sake elsewhere.</summary>
    AlsoByProduct,
}
