using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Something worth recording that by itself changes no state.</summary>
public sealed record AgreementNoted : AgreementEvent
{
    /// <summary>A note.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="text">What happened, in own words.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    /// <exception cref="ArgumentException">The text is not clean.</exception>
    [JsonConstructor]
    public AgreementNoted(PartialDate on, string text, Citation citation, PartialDate? publicOn = null)
        : base(on, citation, publicOn) => Text = Guard.Against.UncleanText(text, "A note");

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementNoted>))]
    public override string Kind => "noted";

    /// <summary>What happened, in own words.</summary>
    public string Text { get; }

    internal override string What => Text;

    internal override AgreementStep Step => AgreementStep.ComesAbout;

    internal override void Enter(AgreementFold fold)
    {
    }
}
