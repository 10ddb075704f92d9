using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A quantity that somebody held in store on a date: what bridges a gap in supply for a while.</summary>
/// <remarks>Equal when all members are equal. Stocks have no order of their own.</remarks>
public sealed record StockHolding
{
    /// <summary>A stock.</summary>
    /// <param name="holder">The country or bloc that the stock is counted for.</param>
    /// <param name="node">What is held: the mineral, the stage that it comes from, and its form.</param>
    /// <param name="mass">How much, zero or more.</param>
    /// <param name="heldOn">The date for which the quantity is stated.</param>
    /// <param name="holding">Who keeps it.</param>
    /// <param name="citation">Where the quantity is stated.</param>
    /// <param name="basis">What the quantity is measured in; null where the source does not say.</param>
    /// <param name="keeper">The agency or firm that keeps it, where it is named; null otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    /// <exception cref="ArgumentException">The keeper is blank or not one trimmed line.</exception>
    [JsonConstructor]
    public StockHolding(
        Party holder,
        SupplyNode node,
        Mass mass,
        PartialDate heldOn,
        StockHoldingKind holding,
        Citation citation,
        SupplyBasis? basis = null,
        string? keeper = null)
    {
        Holder = Guard.Against.Null(holder);
        Node = Guard.Against.Null(node);
        Mass = mass;
        HeldOn = Guard.Against.Null(heldOn);
        Holding = holding is >= StockHoldingKind.Government and <= StockHoldingKind.Commercial ? holding : Guard.Against.UnnamedMember(holding);
        Citation = Guard.Against.Null(citation);
        Basis = basis;
        Keeper = Guard.Against.UncleanOptionalText(keeper, "A keeper");
    }

    /// <summary>The country or bloc that the stock is counted for.</summary>
    [JsonConverter(typeof(OwnJsonOnly<StockHolding>))]
    public Party Holder { get; }

    /// <summary>What is held.</summary>
    public SupplyNode Node { get; }

    /// <summary>How much.</summary>
    public Mass Mass { get; }

    /// <summary>The date for which the quantity is stated.</summary>
    public PartialDate HeldOn { get; }

    /// <summary>Who keeps it.</summary>
    public StockHoldingKind Holding { get; }

    /// <summary>Where the quantity is stated.</summary>
    public Citation Citation { get; }

    /// <summary>What the quantity is measured in; null where the source does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SupplyBasis? Basis { get; }

    /// <summary>The agency or firm that keeps it; null where it is not named.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Keeper { get; }

    /// <summary>The stock in one line, for people.</summary>
    public override string ToString() => $"{Node}: {Mass} held for {Holder}, {HeldOn}";
}
