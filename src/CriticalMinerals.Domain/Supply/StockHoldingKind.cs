using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Who keeps a stock, and at whose behest.</summary>
[JsonConverter(typeof(WireEnumConverter<StockHoldingKind>))]
[TypeConverter(typeof(WireEnumTypeConverter<StockHoldingKind>))]
public enum StockHoldingKind
{
    /// <summary>A government or its agency keeps it.</summary>
    Government = 1,

    /// <summary>Firms keep it because the law obliges them to.</summary>
    ObligatedIndustry,

    /// <summary>Firms keep it for their own business; nobody can call on it.</summary>
    Commercial,
}
