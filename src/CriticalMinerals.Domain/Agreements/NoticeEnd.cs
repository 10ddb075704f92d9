using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Whether the agreement still holds on the day to which a notice period counts.</summary>
[JsonConverter(typeof(WireEnumConverter<NoticeEnd>))]
[TypeConverter(typeof(WireEnumTypeConverter<NoticeEnd>))]
public enum NoticeEnd
{
    /// <summary>It ends on that day: "discontinued on the 30th day after receipt". A day has the state that holds when it ends.</summary>
    OnTheDay,

    /// <summary>It holds through that day and has ended on the next.</summary>
    AfterTheDay,
}
