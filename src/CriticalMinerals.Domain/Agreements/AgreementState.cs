using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How an agreement stands on a day.</summary>
[JsonConverter(typeof(WireEnumConverter<AgreementState>))]
[TypeConverter(typeof(WireEnumTypeConverter<AgreementState>))]
public enum AgreementState
{
    /// <summary>The record does not settle the state; the status lists the states that are possible.</summary>
    Indeterminate,

    /// <summary>Nothing has been agreed or made known.</summary>
    NotAnnounced,

    /// <summary>Agreed, but neither signed nor in force.</summary>
    Agreed,

    /// <summary>Signed, but not in force.</summary>
    Signed,

    /// <summary>Applied before it enters into force.</summary>
    ProvisionallyApplied,

    /// <summary>In force, or in effect where the agreement is not binding.</summary>
    InForce,

    /// <summary>In force, but not applied for a while.</summary>
    Suspended,

    /// <summary>In force, with a notice that will end it or a party's part in it.</summary>
    NoticeGiven,

    /// <summary>In force to the end of its term, since a party has refused to renew it.</summary>
    RunningOff,

    /// <summary>Past the end of its term, and kept in force until a review is completed.</summary>
    ContinuedPendingReview,

    /// <summary>Expired, terminated, succeeded by another agreement, or left by so many parties that none can hold another to it.</summary>
    Ended,
}
