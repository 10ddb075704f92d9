using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Goods on their way, as far as they are stated. What is not stated stays open in the answer.</summary>
public sealed record Consignment
{
#pragma warning disable RS0026 // Two constructors with optional parameters: no call fits both, since one starts with a mineral and the other with a country.
    /// <summary>A consignment of which at least the mineral or a customs code is stated.</summary>
    /// <param name="origin">The country of origin.</param>
    /// <param name="destination">The country of destination.</param>
    /// <param name="endUser">What is stated of the end user.</param>
    /// <param name="mineral">The mineral, or a group of minerals; null where the goods are known by their customs code only.</param>
    /// <param name="form">The form of the goods; null where it is not stated.</param>
    /// <param name="hsCode">Their code in the Harmonized System; null where it is not stated.</param>
    /// <param name="tariffLine">Their national tariff line; null where it is not stated.</param>
    /// <param name="dispatch">The country that they leave from; null where they come straight from their origin.</param>
    /// <param name="controlledContent">For goods made elsewhere: the share of controlled content in their value; null where it is not stated.</param>
    /// <param name="usesControlledTechnology">For goods made elsewhere: whether the issuer's technology made them; null where it is not stated.</param>
    /// <exception cref="ArgumentException">Origin or destination is unknown, or neither a mineral nor a code is stated.</exception>
    [JsonConstructor]
    public Consignment(
        CountryCode origin,
        CountryCode destination,
        EndUser endUser,
        MineralId? mineral = null,
        MineralForm? form = null,
        HsCode? hsCode = null,
        TariffLine? tariffLine = null,
        CountryCode? dispatch = null,
        Share? controlledContent = null,
        bool? usesControlledTechnology = null)
    {
        Mineral = mineral is null && hsCode is null && tariffLine is null
            ? throw new ArgumentException("A consignment says what the goods are: give a mineral, an HS code or a tariff line.", nameof(mineral))
            : mineral;
        Origin = Known(origin, nameof(origin));
        Destination = Known(destination, nameof(destination));
        EndUser = Guard.Against.Null(endUser);
        Form = form;
        HsCode = hsCode;
        TariffLine = tariffLine;
        Dispatch = dispatch is { } from ? Known(from, nameof(dispatch)) : null;
        ControlledContent = controlledContent;
        UsesControlledTechnology = usesControlledTechnology;
    }

    /// <summary>A consignment of a mineral.</summary>
    /// <inheritdoc cref="Consignment(CountryCode, CountryCode, EndUser, MineralId?, MineralForm?, HsCode?, TariffLine?, CountryCode?, Share?, bool?)"/>
    public Consignment(
        MineralId mineral,
        CountryCode origin,
        CountryCode destination,
        EndUser endUser,
        MineralForm? form = null,
        HsCode? hsCode = null,
        TariffLine? tariffLine = null,
        CountryCode? dispatch = null,
        Share? controlledContent = null,
        bool? usesControlledTechnology = null)
        : this(origin, destination, endUser, Guard.Against.Null(mineral), form, hsCode, tariffLine, dispatch, controlledContent, usesControlledTechnology)
    {
    }
#pragma warning restore RS0026

    /// <summary>The mineral, or a group of minerals; null where the goods are known by their customs code only.</summary>
    [JsonPropertyOrder(-1)]
    public MineralId? Mineral { get; }

    /// <summary>The country of origin.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Consignment>))]
    public CountryCode Origin { get; }

    /// <summary>The country of destination.</summary>
    public CountryCode Destination { get; }

    /// <summary>What is stated of the end user.</summary>
    public EndUser EndUser { get; }

    /// <summary>The form of the goods.</summary>
    public MineralForm? Form { get; }

    /// <summary>Their code in the Harmonized System.</summary>
    public HsCode? HsCode { get; }

    /// <summary>Their national tariff line.</summary>
    public TariffLine? TariffLine { get; }

    /// <summary>The country that they leave from; null where they come straight from their origin.</summary>
    public CountryCode? Dispatch { get; }

    /// <summary>The share of controlled content in their value.</summary>
    public Share? ControlledContent { get; }

    /// <summary>Whether the issuer's technology made them.</summary>
    public bool? UsesControlledTechnology { get; }

    /// <summary>Whether the same is stated of both.</summary>
    public bool Equals(Consignment? other) =>
        other is not null && Origin == other.Origin && Destination == other.Destination && EndUser == other.EndUser && Mineral == other.Mineral
        && Form == other.Form && HsCode == other.HsCode && TariffLine == other.TariffLine && Dispatch == other.Dispatch
        && ControlledContent == other.ControlledContent && UsesControlledTechnology == other.UsesControlledTechnology;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Origin, Destination, EndUser, Mineral, Form, HsCode, TariffLine, Dispatch);

    internal Consignment Of(MineralId member) =>
        new(member, Origin, Destination, EndUser, Form, HsCode, TariffLine, Dispatch, ControlledContent, UsesControlledTechnology);

    private static CountryCode Known(CountryCode country, string name) => country == CountryCode.Unknown
        ? throw new ArgumentException("A consignment names the country: ZZ is no country. Ask for each possible country instead.", name)
        : country;
}
