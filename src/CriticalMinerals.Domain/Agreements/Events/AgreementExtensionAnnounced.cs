using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An extension is announced; no instrument enacts it yet.</summary>
/// <remarks>
/// Makes the days after the end of the text, up to the announced day, Indeterminate, until a renewal or an ending is recorded.
/// An announcement after the end changes no day.
/// </remarks>
public sealed record AgreementExtensionAnnounced : AgreementEvent
{
    /// <summary>An announced extension.</summary>
    /// <param name="on">The day of the announcement.</param>
    /// <param name="lastDay">The last day as announced; not set or unknown where none was named: then it is pending and changes no day.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="by">The party that announced it; null for all.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementExtensionAnnounced(
        PartialDate on,
        DateBound lastDay,
        Citation citation,
        Party? by = null,
        PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
        LastDay = Guard.Against.Null(lastDay);
        By = by;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementExtensionAnnounced>))]
    public override string Kind => "extensionAnnounced";

    /// <summary>The last day as announced; not set or unknown where none was named: then it is pending and changes no day.</summary>
    public DateBound LastDay { get; }

    /// <summary>The party that announced it; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Party? By { get; }

    internal override string What => $"extension to {LastDay} announced, not enacted";

    internal override Party? Actor => By;

    internal override AgreementStep Step => AgreementStep.IsToBeExtended;

    internal override void Enter(AgreementFold fold) => fold.AnnounceExtension(this);
}
