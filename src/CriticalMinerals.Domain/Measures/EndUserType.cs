using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What is stated of an end user.</summary>
[JsonConverter(typeof(WireEnumConverter<EndUserType>))]
[TypeConverter(typeof(WireEnumTypeConverter<EndUserType>))]
public enum EndUserType
{
    /// <summary>Nothing.</summary>
    Unstated,

    /// <summary>Civil, on no control list, and owned by nobody on one.</summary>
    CivilUnlisted,

    /// <summary>Military, or for a military use.</summary>
    Military,

    /// <summary>The name, and no more.</summary>
    Named,
}
