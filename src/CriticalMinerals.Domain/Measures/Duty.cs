using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A duty is due: in percent of the value, as an amount per tonne, or both.</summary>
public sealed record Duty : ControlKind
{
    /// <summary>A duty.</summary>
    /// <param name="adValoremPercent">In percent of the customs value, not negative; above 100 is lawful. Null where the duty is specific only.</param>
    /// <param name="perTonne">Amount per tonne; null where the duty is ad valorem only.</param>
    /// <exception cref="ArgumentException">Neither is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative, or has more than 28 digits.</exception>
    [JsonConstructor]
    public Duty(decimal? adValoremPercent = null, Money? perTonne = null)
    {
        if (adValoremPercent is null && perTonne is null)
            throw new ArgumentException("A duty has a rate: give adValoremPercent, perTonne or both. One whose rate is not known is another control with its text.");
        if (adValoremPercent < 0)
            throw new ArgumentOutOfRangeException(nameof(adValoremPercent), adValoremPercent, "A duty is not negative: what is paid to the trader is no duty.");
        AdValoremPercent = adValoremPercent is { } percent ? Guard.Against.MoreThan28Digits(percent, "A rate", nameof(adValoremPercent)) : null;
        PerTonne = perTonne;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<Duty>))]
    public override string Kind => "duty";

    /// <summary>In percent of the customs value.</summary>
    public decimal? AdValoremPercent { get; }

    /// <summary>Amount per tonne.</summary>
    public Money? PerTonne { get; }

    internal override (CoverageVerdict AtLeast, CoverageVerdict AtMost) Burden => (CoverageVerdict.Taxed, CoverageVerdict.Taxed);

    private protected override string? Mast2019 => "P42";

    private protected override string? Mast2012 => "P5";
}
