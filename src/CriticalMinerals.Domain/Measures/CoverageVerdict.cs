using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How a clause, or all clauses together, bind a consignment.</summary>
/// <remarks>
/// Ordered from <see cref="NotCovered"/> to <see cref="Prohibited"/>: the heavier the burden, the greater.
/// <see cref="Unknown"/> and <see cref="PartlyCovered"/> stand outside that order.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<CoverageVerdict>))]
[TypeConverter(typeof(WireEnumTypeConverter<CoverageVerdict>))]
public enum CoverageVerdict
{
    /// <summary>The record, or what the consignment states, does not settle it.</summary>
    Unknown,

    /// <summary>Nothing binds it.</summary>
    NotCovered,

    /// <summary>A control binds it, but a relief lightens it for this consignment.</summary>
    Relieved,

    /// <summary>A duty or a minimum price is due.</summary>
    Taxed,

    /// <summary>It counts against a quota.</summary>
    QuotaLimited,

    /// <summary>It needs a licence or a permitted trader.</summary>
    LicenceRequired,

    /// <summary>It is forbidden.</summary>
    Prohibited,

    /// <summary>The members of the named group are certainly bound differently.</summary>
    PartlyCovered,
}
