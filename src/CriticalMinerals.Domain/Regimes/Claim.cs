using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a source says of the record. It is not part of the record; it is compared with it.</summary>
public sealed record Claim
{
    /// <summary>A claim.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">What the source says, in own words.</param>
    /// <param name="asserts">The same, as something that can be compared with the record.</param>
    /// <param name="madeOn">The day on which the source said it.</param>
    /// <param name="citation">Where the source says it.</param>
    /// <param name="supersededBy">The claim with which the source itself replaced it; null where it stands.</param>
    /// <exception cref="ArgumentException">A part is null, the text is empty, or the claim replaces itself.</exception>
    [JsonConstructor]
    public Claim(ClaimId id, string text, ClaimAssertion asserts, PartialDate madeOn, Citation citation, ClaimId? supersededBy = null)
    {
        Id = Guard.Against.Null(id);
        Text = Guard.Against.UncleanText(text, "The text of a claim");
        Asserts = Guard.Against.Null(asserts);
        MadeOn = Guard.Against.Null(madeOn);
        Citation = Guard.Against.Null(citation);
        SupersededBy = supersededBy == id ? throw new ArgumentException($"{id} replaces itself: name the later claim.", nameof(supersededBy)) : supersededBy;
    }

    /// <summary>Its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Claim>))]
    public ClaimId Id { get; }

    /// <summary>What the source says.</summary>
    public string Text { get; }

    /// <summary>What it asserts.</summary>
    public ClaimAssertion Asserts { get; }

    /// <summary>The day on which the source said it.</summary>
    public PartialDate MadeOn { get; }

    /// <summary>Where the source says it.</summary>
    public Citation Citation { get; }

    /// <summary>The claim with which the source itself replaced it.</summary>
    public ClaimId? SupersededBy { get; }
}
