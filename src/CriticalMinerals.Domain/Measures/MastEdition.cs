using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Edition of the UNCTAD MAST classification of non-tariff measures. Chapter P was renumbered: P11 of 2012 is P31 of 2019.</summary>
[JsonConverter(typeof(WireEnumConverter<MastEdition>))]
[TypeConverter(typeof(WireEnumTypeConverter<MastEdition>))]
public enum MastEdition
{
    /// <summary>The edition of 2012.</summary>
    Mast2012,

    /// <summary>The edition of 2019.</summary>
    Mast2019,
}
