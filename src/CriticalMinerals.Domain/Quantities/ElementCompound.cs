using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A compound of an element, such as an oxide, and how much of the element it holds; converts weights of one form to weights of another.</summary>
/// <remarks>
/// The fraction follows from standard atomic weights: atoms of the element times its weight over the molar mass. Equal by all parts; no order.
/// Conversions are for pure compounds: what an ore or a concentrate holds is a matter of its grade.
/// </remarks>
public sealed record ElementCompound
{
    /// <summary>A compound.</summary>
    /// <param name="mineral">The mineral that the element is traded as.</param>
    /// <param name="element">The symbol of the element, such as Ga.</param>
    /// <param name="formula">The chemical formula, such as Ga2O3.</param>
    /// <param name="elementFraction">The part of the weight that is the element: above 0, at most 1.</param>
    /// <param name="cas">The CAS number; null, the default, where none is recorded.</param>
    /// <exception cref="ArgumentException">A text is not clean, or the fraction is 0.</exception>
    public ElementCompound(MineralId mineral, string element, string formula, Share elementFraction, CasNumber? cas = null)
    {
        Mineral = Guard.Against.Null(mineral);
        Element = Guard.Against.UncleanText(element, "The symbol of an element");
        Formula = Guard.Against.UncleanText(formula, "The formula of a compound");
        ElementFraction = elementFraction > Share.Zero
            ? elementFraction
            : throw new ArgumentOutOfRangeException(nameof(elementFraction), elementFraction, $"{formula} holds some of its element: the fraction lies above 0.");
        Cas = cas;
    }

    /// <summary>The mineral that the element is traded as.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ElementCompound>))]
    public MineralId Mineral { get; }

    /// <summary>The symbol of the element.</summary>
    public string Element { get; }

    /// <summary>The chemical formula.</summary>
    public string Formula { get; }

    /// <summary>The part of the weight that is the element.</summary>
    public Share ElementFraction { get; }

    /// <summary>The CAS number; null where none is recorded.</summary>
    public CasNumber? Cas { get; }

    /// <summary>The weight of the element in a weight of this compound.</summary>
    /// <param name="compound">A weight of this compound.</param>
    public Mass ElementIn(Mass compound) => compound * ElementFraction;

    /// <summary>The weight of this compound that holds a weight of the element.</summary>
    /// <param name="element">A weight of the element.</param>
    public Mass Holding(Mass element) => Mass.FromTonnes(element.Tonnes / ElementFraction.Fraction);

    /// <summary>The weight of another compound that holds as much of the element as a weight of this one.</summary>
    /// <param name="mass">A weight of this compound.</param>
    /// <param name="target">A compound of the same element.</param>
    /// <exception cref="ArgumentException">The other is a compound of another element.</exception>
    public Mass Convert(Mass mass, ElementCompound target)
    {
        Guard.Against.Null(target);
        return Element == target.Element
            ? target.Holding(ElementIn(mass))
            : throw new ArgumentException(
                $"Only forms of one element convert into each other: {Formula} is counted as {Element}, {target.Formula} as {target.Element}. Convert each to its own element.", nameof(target));
    }

    /// <summary>The formula.</summary>
    public override string ToString() => Formula;
}
