using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What kind of promise an agreement is. There is no default: zero is not a form.</summary>
[JsonConverter(typeof(WireEnumConverter<LegalForm>))]
[TypeConverter(typeof(WireEnumTypeConverter<LegalForm>))]
public enum LegalForm
{
    /// <summary>Binding under international law.</summary>
    Binding = 1,

    /// <summary>Written, and by its own words not binding: a framework or a memorandum of understanding.</summary>
    NonBinding,

    /// <summary>A political understanding, carried out by instruments of each side; there need not be a common text.</summary>
    Political,

    /// <summary>Not known: the text has not been seen.</summary>
    Unknown,
}
