using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What lightens a measure for somebody, without suspending it. A closed union.</summary>
/// <remarks>A relief answers only for a consignment whose end user and destination are certainly among its beneficiaries.</remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record Relief
{
    private protected Relief(string name, EndUserScope beneficiaries, PlaceScope destinations)
    {
        Name = Guard.Against.UncleanText(name, "A name");
        Beneficiaries = Guard.Against.Null(beneficiaries);
        Destinations = Guard.Against.Null(destinations);
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>Its name within the measure, by which it is ended.</summary>
    public string Name { get; }

    /// <summary>Whom it is granted.</summary>
    public EndUserScope Beneficiaries { get; }

    /// <summary>Towards where it works.</summary>
    public PlaceScope Destinations { get; }

    /// <summary>What remains to be borne where the relief applies.</summary>
    internal abstract CoverageVerdict Remaining { get; }

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<GeneralLicence, TResult> generalLicence, Func<LicenceException, TResult> licenceException, Func<Exemption, TResult> exemption) => this switch
        {
            GeneralLicence relief => Guard.Against.Null(generalLicence)(relief),
            LicenceException relief => Guard.Against.Null(licenceException)(relief),
            Exemption relief => Guard.Against.Null(exemption)(relief),
            _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
        };
}
