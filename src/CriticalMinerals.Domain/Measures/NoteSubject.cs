using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What an event without effect on the state is about.</summary>
[JsonConverter(typeof(WireEnumConverter<NoteSubject>))]
[TypeConverter(typeof(WireEnumTypeConverter<NoteSubject>))]
public enum NoteSubject
{
    /// <summary>A statement or report.</summary>
    Statement,

    /// <summary>A tribunal found the measure inconsistent with an agreement; that alone ends nothing.</summary>
    RuledInconsistent,

    /// <summary>A dispute was filed.</summary>
    DisputeFiled,

    /// <summary>How the measure is carried out: licences granted, lists or rules published.</summary>
    Implementation,

    /// <summary>A pledge of the issuer that is not an instrument.</summary>
    Pledge,
}
