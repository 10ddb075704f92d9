using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The part of a total that no producer is named for, such as "other countries": many producers, not one.</summary>
/// <remarks>Equal by all members; has no order.</remarks>
public sealed record UnnamedPart
{
    /// <summary>Says what is known of the unnamed part.</summary>
    /// <param name="fraction">How much it is, from 0 to 1; null where it is whatever the named shares leave.</param>
    /// <param name="atMostProducers">At most how many producers it is, 0 or more; null where their number is open.</param>
    /// <param name="cap">The most that one of them can have, above 0, at most 1; null for no such statement.</param>
    /// <param name="belowSmallestNamed">Whether none of them has more than the smallest named producer, as in a list of the largest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction, the number or the cap is out of range.</exception>
    public UnnamedPart(double? fraction = null, int? atMostProducers = null, double? cap = null, bool belowSmallestNamed = false)
    {
        if (fraction is { } amount) Fraction = Guard.Against.OutsideUnit(amount, "The unnamed part of a total", nameof(fraction));
        if (atMostProducers < 0)
            throw new ArgumentOutOfRangeException(nameof(atMostProducers), atMostProducers, "A number of producers must be 0 or more.");
        if (cap is { } most && !(most > 0 && most <= 1))
            throw new ArgumentOutOfRangeException(nameof(cap), cap, "The most that one unnamed producer can have must be above 0 and at most 1.");
        AtMostProducers = atMostProducers;
        Cap = cap;
        BelowSmallestNamed = belowSmallestNamed;
    }

    /// <summary>Whatever the named shares leave, with nothing known about its producers.</summary>
    public static UnnamedPart Remainder { get; } = new();

    /// <summary>How much it is, from 0 to 1; null where it is whatever the named shares leave.</summary>
    [JsonConverter(typeof(OwnJsonOnly<UnnamedPart>))]
    public double? Fraction { get; }

    /// <summary>At most how many producers it is; null where their number is open.</summary>
    public int? AtMostProducers { get; }

    /// <summary>The most that one of them can have, a fraction of the whole above 0 and up to 1; null for no such statement.</summary>
    public double? Cap { get; }

    /// <summary>Whether none of them has more than the smallest named producer.</summary>
    public bool BelowSmallestNamed { get; }

    /// <summary>The part in words.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"unnamed: {(Fraction is { } f ? $"{f:0.######}" : "the remainder")}{(AtMostProducers is { } n ? $", at most {n} producers" : "")}{(Cap is { } c ? $", each at most {c:0.######}" : "")}{(BelowSmallestNamed ? ", each at most the smallest named" : "")}");
}
