using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What a <see cref="Mineral"/> entry stands for. There is no default: 0 is refused.</summary>
[JsonConverter(typeof(WireEnumConverter<MineralKind>))]
[TypeConverter(typeof(WireEnumTypeConverter<MineralKind>))]
public enum MineralKind
{
    /// <summary>A chemical element, such as gallium.</summary>
    Element = 1,

    /// <summary>A mineral or rock as found, such as fluorspar.</summary>
    Mineral,

    /// <summary>A made product that lists name on its own, such as synthetic graphite.</summary>
    Product,

    /// <summary>Several entries under one name, such as the rare earths.</summary>
    Group,
}
