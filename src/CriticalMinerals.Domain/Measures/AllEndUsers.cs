using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Every end user.</summary>
public sealed record AllEndUsers : EndUserScope
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AllEndUsers>))]
    public override string Kind => "all";

    internal override bool? Includes(EndUser endUser) => true;
}
