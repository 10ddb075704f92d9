using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What a notice is meant to bring about.</summary>
[JsonConverter(typeof(WireEnumConverter<NoticePurpose>))]
[TypeConverter(typeof(WireEnumTypeConverter<NoticePurpose>))]
public enum NoticePurpose
{
    /// <summary>The party leaves when the notice period of the withdrawal clause has run.</summary>
    Withdrawal,

    /// <summary>The agreement is not to renew itself at the end of the running term.</summary>
    NonRenewal,
}
