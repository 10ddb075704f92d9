using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Whether a figure that is kept secret is part of the published total.</summary>
[JsonConverter(typeof(WireEnumConverter<WithheldPlace>))]
[TypeConverter(typeof(WireEnumTypeConverter<WithheldPlace>))]
public enum WithheldPlace
{
    /// <summary>The total counts the country, so that its figure is part of what no row accounts for.</summary>
    InsideTotal = 1,

    /// <summary>The total leaves the country out: it is a total of the rest of the world.</summary>
    OutsideTotal,
}
