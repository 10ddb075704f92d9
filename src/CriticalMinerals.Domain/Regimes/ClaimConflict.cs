using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Two claims that cannot both be true.</summary>
public sealed record ClaimConflict
{
    /// <summary>A conflict.</summary>
    /// <param name="subject">What the claims are about.</param>
    /// <param name="one">A claim.</param>
    /// <param name="other">The claim that says otherwise.</param>
    /// <exception cref="ArgumentException">The subject is empty, or both are the same claim.</exception>
    [JsonConstructor]
    public ClaimConflict(string subject, Claim one, Claim other)
    {
        Subject = Guard.Against.UncleanText(subject, "A subject");
        One = Guard.Against.Null(one);
        Other = Guard.Against.Null(other).Id != one.Id
            ? other
            : throw new ArgumentException($"A conflict is between two claims: both are {other.Id}.", nameof(other));
    }

    /// <summary>What they are about: a clause, an agreement, an issuer and a period, or a country at a stage.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ClaimConflict>))]
    public string Subject { get; }

    /// <summary>The claim that stands first in the regime.</summary>
    public Claim One { get; }

    /// <summary>The claim that says otherwise.</summary>
    public Claim Other { get; }
}
