using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A source was wrong: what was recorded is replaced, and stays readable as it was known before.</summary>
public sealed record AgreementRecordCorrected : AgreementEvent
{
    /// <summary>A correction.</summary>
    /// <param name="on">The day of the correction.</param>
    /// <param name="replaced">The event that is no longer used once the correction is known; it stays in the history.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <param name="by">What happened instead, known from the correction on; null where nothing did.</param>
    /// <param name="publicOn">The day on which it became public; null for its own day, which is then inferred.</param>
    /// <exception cref="ArgumentException">
    /// The correction is of a correction, or by one (correct what the earlier one put in place); nothing is changed; or the correction is known before the event.
    /// </exception>
    [JsonConstructor]
    public AgreementRecordCorrected(
        PartialDate on,
        AgreementEvent replaced,
        Citation citation,
        AgreementEvent? by = null,
        PartialDate? publicOn = null)
        : base(on, citation, publicOn)
    {
        Replaced = Guard.Against.NestedCorrection(Guard.Against.Null(replaced))!;
        By = Guard.Against.NestedCorrection(by);
        if (by == replaced)
            throw new ArgumentException($"Nothing is corrected: '{replaced.Describe()}' stays as it was. Say what happened instead, or leave the correction out.", nameof(by));
        if (KnownFromDay.Order < replaced.KnownFromDay.Order)
            throw new ArgumentException($"A correction of {on} comes before '{replaced.Describe()}' is known: record the right event instead.", nameof(on));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AgreementRecordCorrected>))]
    public override string Kind => "corrected";

    /// <summary>The event that is no longer used once the correction is known; it stays in the history.</summary>
    public AgreementEvent Replaced { get; }

    /// <summary>What happened instead, known from the correction on; null where nothing did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AgreementEvent? By { get; }

    internal override string What => By is null
        ? $"corrected: {Replaced.Describe()} did not happen"
        : $"corrected: not {Replaced.Describe()} but {By.Describe()}";

    internal override Party? Actor => By?.Actor;

    internal override void Enter(AgreementFold fold)
    {
    }
}
