using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Two claims that cannot both be true.</summary>
public sealed record ClaimConflict
{
    internal ClaimConflict(string subject, Claim one, Claim other)
    {
        Subject = Guard.Against.NullOrWhiteSpace(subject);
        One = Guard.Against.Null(one);
        Other = Guard.Against.Null(other);
    }

    /// <summary>What they are about: a clause, an agreement, an issuer and a period, or a country at a stage.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ClaimConflict>))]
    public string Subject { get; }

    /// <summary>The claim that stands first in the regime.</summary>
    public Claim One { get; }

    /// <summary>The claim that says otherwise.</summary>
    public Claim Other { get; }
}
