using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Military end users and military end uses.</summary>
public sealed record MilitaryEndUsers : EndUserScope
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MilitaryEndUsers>))]
    public override string Kind => "military";

    internal override bool? Includes(EndUser endUser) => Guard.Against.Null(endUser).Type switch
    {
        EndUserType.Military => true,
        EndUserType.CivilUnlisted => false,
        _ => null,
    };
}
