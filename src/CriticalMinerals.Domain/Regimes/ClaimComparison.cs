using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A claim beside the record, on a day.</summary>
public sealed record ClaimComparison
{
    /// <summary>A comparison; its outcome follows from the evidence.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <param name="evidence">What the parts of the record say.</param>
    [JsonConstructor]
    public ClaimComparison(Claim claim, AsOf asOf, ValueList<ClaimEvidence> evidence)
    {
        Claim = Guard.Against.Null(claim);
        AsOf = asOf;
        Evidence = evidence;
    }

    /// <summary>What was said, by whom, and where.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ClaimComparison>))]
    public Claim Claim { get; }

    /// <summary>The two dates of the question.</summary>
    public AsOf AsOf { get; }

    /// <summary>What the parts of the record say.</summary>
    public ValueList<ClaimEvidence> Evidence { get; }

    /// <summary>Contradicted where one part contradicts; agreed where all agree and there is one; otherwise not settled.</summary>
    [JsonIgnore]
    public ClaimOutcome Outcome =>
        Evidence.Any(piece => piece.Outcome == ClaimOutcome.Contradicts) ? ClaimOutcome.Contradicts
        : !Evidence.IsEmpty && Evidence.All(piece => piece.Outcome == ClaimOutcome.Agrees) ? ClaimOutcome.Agrees
        : ClaimOutcome.NotSettled;
}
