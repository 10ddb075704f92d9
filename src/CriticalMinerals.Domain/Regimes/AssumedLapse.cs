using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An agreement is taken not to be renewed: what was only announced for it falls away, and each instrument tied to it ends by its text.</summary>
public sealed record AssumedLapse : Assumption
{
    /// <summary>An assumed lapse.</summary>
    /// <param name="agreement">The agreement.</param>
    [JsonConstructor]
    public AssumedLapse(AgreementId agreement) => Agreement = Guard.Against.Null(agreement);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssumedLapse>))]
    public override string Kind => "lapse";

    /// <summary>Which agreement is taken to lapse, by its id.</summary>
    public AgreementId Agreement { get; }

    /// <summary>What is assumed of the agreement, for people.</summary>
    public override string ToString() => $"{Agreement}: not renewed";

    internal override void RefuseMisfit(Regime regime) => Guard.Against.Null(regime).Agreement(Agreement);
}
