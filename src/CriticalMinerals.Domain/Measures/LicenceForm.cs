using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What one licence allows. There is no default: zero is not a form.</summary>
[JsonConverter(typeof(WireEnumConverter<LicenceForm>))]
[TypeConverter(typeof(WireEnumTypeConverter<LicenceForm>))]
public enum LicenceForm
{
    /// <summary>Shipments of the items named to one end user.</summary>
    Individual = 1,

    /// <summary>Many shipments to one or more end users.</summary>
    General,

    /// <summary>Up to an amount, whoever receives it.</summary>
    Volume,

    /// <summary>A certificate of registration instead of a licence, such as for samples, tests and spare parts.</summary>
    Registration,
}
