using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What is to be decided at a decision point. There is no default: zero is not a kind.</summary>
[JsonConverter(typeof(WireEnumConverter<DecisionKind>))]
[TypeConverter(typeof(WireEnumTypeConverter<DecisionKind>))]
public enum DecisionKind
{
    /// <summary>A review of how the agreement works.</summary>
    Review = 1,

    /// <summary>A review at which each party says whether it confirms a new term.</summary>
    Confirmation,

    /// <summary>The last day on which notice stops the next renewal.</summary>
    NoticeDeadline,

    /// <summary>The last day on which a party may use its option to extend.</summary>
    OptionDeadline,

    /// <summary>The last day of the term: what is not renewed by then has ended.</summary>
    Expiry,

    /// <summary>The last day on which a notice may be taken back before it takes effect.</summary>
    NoticeTakesEffect,
}
