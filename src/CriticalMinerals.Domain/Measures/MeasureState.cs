using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The state of a clause, a suspension or a whole measure on a day.</summary>
[JsonConverter(typeof(WireEnumConverter<MeasureState>))]
[TypeConverter(typeof(WireEnumTypeConverter<MeasureState>))]
public enum MeasureState
{
    /// <summary>The record does not settle it; the status carries the states that are possible.</summary>
    Indeterminate,

    /// <summary>Nobody has proposed or announced it yet.</summary>
    NotAnnounced,

    /// <summary>Proposed, but not decided.</summary>
    Proposed,

    /// <summary>Announced or enacted, but not effective yet.</summary>
    Announced,

    /// <summary>Effective and applied.</summary>
    InForce,

    /// <summary>Not applied for a while; it applies again when the suspension ends.</summary>
    Suspended,

    /// <summary>Over: expired, repealed, annulled, replaced or never adopted. It does not come back.</summary>
    Ended,

    /// <summary>Of a whole measure: some clauses are in force and the others suspended.</summary>
    PartlySuspended,

    /// <summary>Of a whole measure: its clauses are in different states, other than in force and suspended.</summary>
    Mixed,
}
