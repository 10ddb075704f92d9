using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Why an instrument or a clause is over.</summary>
[JsonConverter(typeof(WireEnumConverter<EndingReason>))]
[TypeConverter(typeof(WireEnumTypeConverter<EndingReason>))]
public enum EndingReason
{
    /// <summary>The record does not say.</summary>
    NotStated,

    /// <summary>Its term ran out.</summary>
    Expired,

    /// <summary>Its issuer ended it.</summary>
    Repealed,

    /// <summary>A court or another authority struck it down.</summary>
    Annulled,

    /// <summary>Another instrument took its place.</summary>
    Replaced,

    /// <summary>It was announced or proposed, and dropped before it was adopted.</summary>
    NeverAdopted,
}
