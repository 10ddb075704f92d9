using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The day from which a notice period is counted; the day itself is day zero.</summary>
[JsonConverter(typeof(WireEnumConverter<NoticeStart>))]
[TypeConverter(typeof(WireEnumTypeConverter<NoticeStart>))]
public enum NoticeStart
{
    /// <summary>The day on which the notice is received.</summary>
    Receipt,

    /// <summary>The day on which the notice is sent or given.</summary>
    Sending,
}
