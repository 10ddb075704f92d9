using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How much of what a customs code covers is the mineral that it is assigned to. There is no default: 0 is refused.</summary>
[JsonConverter(typeof(WireEnumConverter<HsScope>))]
[TypeConverter(typeof(WireEnumTypeConverter<HsScope>))]
public enum HsScope
{
    /// <summary>The code covers this mineral and nothing else that counts.</summary>
    Exclusive = 1,

    /// <summary>The code names several minerals or goods, this one among them: its trade figures are an upper bound.</summary>
    Shared,

    /// <summary>The code covers what has no code of its own, this mineral among it: its trade figures say little.</summary>
    Residual,
}
