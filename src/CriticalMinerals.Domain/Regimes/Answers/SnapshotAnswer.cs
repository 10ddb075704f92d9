using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The state of everything in a regime on a day.</summary>
public sealed record SnapshotAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="snapshot">The states, with the dates of the question.</param>
    [JsonConstructor]
    public SnapshotAnswer(RegimeStamp regime, RegimeSnapshot snapshot)
        : base(regime)
    {
        Snapshot = Guard.Against.Null(snapshot);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<SnapshotAnswer>))]
    public override string Kind => "snapshot";

    /// <summary>The states, with the dates of the question.</summary>
    public RegimeSnapshot Snapshot { get; }

    internal override IEnumerable<Citation> Cited => Snapshot.Clauses.SelectMany(clause => CitedBy(clause.Status))
        .Concat(Snapshot.Suspensions.SelectMany(suspension => CitedBy(suspension.Status)))
        .Concat(Snapshot.Agreements.SelectMany(agreement => CitedBy(agreement.Status)));
}
