using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Which movement of goods a clause binds.</summary>
[JsonConverter(typeof(WireEnumConverter<TradeDirection>))]
[TypeConverter(typeof(WireEnumTypeConverter<TradeDirection>))]
public enum TradeDirection
{
    /// <summary>Goods that leave the issuer's territory.</summary>
    Export,

    /// <summary>Goods of the issuer's origin or technology that leave another territory.</summary>
    ReExport,

    /// <summary>Goods that enter the issuer's territory.</summary>
    Import,
}
