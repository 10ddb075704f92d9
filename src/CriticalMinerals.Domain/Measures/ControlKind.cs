using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a clause asks or forbids. A closed union: every kind is a case of its own.</summary>
/// <remarks>
/// Codes follow chapter P, export-related measures, of the UNCTAD MAST classification. Of the edition of 2012 this library knows what it
/// could confirm: a kind without a confirmed code answers null.
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record ControlKind
{
    private protected ControlKind()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>The lightest and the heaviest burden that a clause of this kind can be on a consignment in its scope.</summary>
    internal abstract (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden { get; }

    private protected virtual string? Mast2019 => null;

    private protected virtual string? Mast2012 => null;

    /// <summary>The code of chapter P for an export clause of this kind, or null where the edition has none that is confirmed here.</summary>
    public string? MastCode(MastEdition edition) => edition == MastEdition.Mast2012 ? Mast2012 : Mast2019;

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<Prohibition, TResult> prohibition,
        Func<LicenceRequirement, TResult> licence,
        Func<Quota, TResult> quota,
        Func<Duty, TResult> duty,
        Func<MinimumPrice, TResult> minimumPrice,
        Func<DomesticProcessing, TResult> domesticProcessing,
        Func<StateTrading, TResult> stateTrading,
        Func<EntityListing, TResult> entityListing,
        Func<TechnologyControl, TResult> technology,
        Func<ProductionHalt, TResult> productionHalt,
        Func<EnablingPower, TResult> enablingPower,
        Func<OtherControl, TResult> other) => this switch
        {
            Prohibition kind => Guard.Against.Null(prohibition)(kind),
            LicenceRequirement kind => Guard.Against.Null(licence)(kind),
            Quota kind => Guard.Against.Null(quota)(kind),
            Duty kind => Guard.Against.Null(duty)(kind),
            MinimumPrice kind => Guard.Against.Null(minimumPrice)(kind),
            DomesticProcessing kind => Guard.Against.Null(domesticProcessing)(kind),
            StateTrading kind => Guard.Against.Null(stateTrading)(kind),
            EntityListing kind => Guard.Against.Null(entityListing)(kind),
            TechnologyControl kind => Guard.Against.Null(technology)(kind),
            ProductionHalt kind => Guard.Against.Null(productionHalt)(kind),
            EnablingPower kind => Guard.Against.Null(enablingPower)(kind),
            OtherControl kind => Guard.Against.Null(other)(kind),
            _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
        };
}
