using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a scenario takes to happen, though it is not recorded. A closed union.</summary>
/// <remarks>An assumption counts as known on every day, and what follows from it has the standing <see cref="Standing.Hypothetical"/>.</remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record Assumption
{
    private protected Assumption()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>Refuses an assumption about what the regime does not hold, or that its record rules out.</summary>
    internal abstract void RefuseMisfit(Regime regime);

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<AssumedMeasureEvent, TResult> measureEvent,
        Func<AssumedAgreementEvent, TResult> agreementEvent,
        Func<AssumedRenewal, TResult> renewal,
        Func<AssumedLapse, TResult> lapse) => this switch
        {
            AssumedMeasureEvent assumption => Guard.Against.Null(measureEvent)(assumption),
            AssumedAgreementEvent assumption => Guard.Against.Null(agreementEvent)(assumption),
            AssumedRenewal assumption => Guard.Against.Null(renewal)(assumption),
            AssumedLapse assumption => Guard.Against.Null(lapse)(assumption),
            _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
        };
}
