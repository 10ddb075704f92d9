using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>How far a source stands from what it reports. The default is <see cref="Unstated"/>.</summary>
[JsonConverter(typeof(WireEnumConverter<SourceRank>))]
[TypeConverter(typeof(WireEnumTypeConverter<SourceRank>))]
public enum SourceRank
{
    /// <summary>Nobody has said.</summary>
    Unstated,

    /// <summary>The issuer's own publication: the gazette, the announcement, the statistical office's file.</summary>
    Primary,

    /// <summary>A copy or translation of a primary text by somebody else.</summary>
    Transcription,

    /// <summary>A report about primary texts: a law firm's alert, a research note, a news item.</summary>
    Secondary,

    /// <summary>A compilation of secondary reports, such as an encyclopaedia.</summary>
    Tertiary,
}
