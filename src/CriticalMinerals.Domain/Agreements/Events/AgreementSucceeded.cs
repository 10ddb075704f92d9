using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Another agreement takes the place of this one.</summary>
public sealed record AgreementSucceeded : AgreementEvent
{
    /// <summary>A succession.</summary>
    /// <param name="on">The first day of the other agreement.</param>
    /// <param name="by">The agreement that takes its place.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    [JsonConstructor]
    public AgreementSucceeded(PartialDate on, AgreementId by, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => By = Guard.Against.Null(by);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementSucceeded>))]
    public override string Kind => "succeeded";

    /// <summary>The agreement that takes its place.</summary>
    public AgreementId By { get; }

    internal override string What => $"succeeded by {By}";

    internal override AgreementStep Step => AgreementStep.Ends;

    internal override void Enter(AgreementFold fold) => fold.End(On.AsWindow(), this);
}
