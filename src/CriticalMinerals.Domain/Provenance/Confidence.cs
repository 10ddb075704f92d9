using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How sure it is that a fact is what its source is cited for. A larger value is surer; the default is <see cref="Unverified"/>.</summary>
[JsonConverter(typeof(WireEnumConverter<Confidence>))]
[TypeConverter(typeof(WireEnumTypeConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Nobody has compared the fact with a source.</summary>
    Unverified,

    /// <summary>Secondary sources that conflict, or one of unknown care.</summary>
    Low,

    /// <summary>One careful secondary source.</summary>
    Medium,

    /// <summary>The publisher's own text or file, or two sources that do not depend on each other.</summary>
    High,
}
