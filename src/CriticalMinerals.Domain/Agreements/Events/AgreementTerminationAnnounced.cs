using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An early end is announced; no instrument enacts it yet.</summary>
/// <remarks>Makes the days from the announced one on Indeterminate, until a renewal or an ending is recorded.</remarks>
public sealed record AgreementTerminationAnnounced : AgreementEvent
{
    /// <summary>An announced end.</summary>
    /// <param name="on">The day of the announcement.</param>
    /// <param name="from">The first day without the agreement as announced; not set or unknown where none was named: then it changes no day.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="by">The party that announced it; null for all.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementTerminationAnnounced(
        PartialDate on,
        DateBound from,
        Citation citation,
        Party? by = null,
        PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
        From = Guard.Against.Null(from);
        By = by;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementTerminationAnnounced>))]
    public override string Kind => "terminationAnnounced";

    /// <summary>The first day without the agreement as announced; not set or unknown where none was named: then it changes no day.</summary>
    public DateBound From { get; }

    /// <summary>The party that announced it; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Party? By { get; }

    internal override string What => $"end from {From} announced, not enacted";

    internal override Party? Actor => By;

    internal override void Enter(AgreementFold fold) => fold.AnnounceTermination(this);
}
