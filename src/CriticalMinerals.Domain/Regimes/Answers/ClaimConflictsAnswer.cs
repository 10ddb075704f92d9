using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The claims that cannot both be true, among those made by a day.</summary>
public sealed record ClaimConflictsAnswer : Answer
{
    private readonly IsoDay knownOn;

    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="conflicts">The pairs of claims.</param>
    /// <param name="knownOn">The day whose knowledge was used; null for all that was recorded.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    [JsonConstructor]
    public ClaimConflictsAnswer(RegimeStamp regime, ValueList<ClaimConflict> conflicts, LocalDate? knownOn = null)
        : this(regime, conflicts, Guard.Against.OtherCalendarDay(knownOn))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal ClaimConflictsAnswer(RegimeStamp regime, ValueList<ClaimConflict> conflicts, IsoDay knownOn)
        : base(regime)
    {
        Conflicts = conflicts;
        this.knownOn = knownOn;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ClaimConflictsAnswer>))]
    public override string Kind => "claimConflicts";

    /// <summary>The pairs of claims.</summary>
    public ValueList<ClaimConflict> Conflicts { get; }

    /// <summary>The day whose knowledge was used; null for all that was recorded.</summary>
    public LocalDate? KnownOn => knownOn.OrNull();

    internal override IEnumerable<Citation> Cited => Conflicts.SelectMany(conflict => new[] { conflict.One.Citation, conflict.Other.Citation });
}
