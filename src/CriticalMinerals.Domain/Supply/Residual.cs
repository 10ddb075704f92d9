using System.Globalization;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The part of a whole that no country is named for: "other countries", "rest of world", or simply what the rows leave.</summary>
/// <remarks>
/// It is many producers or one, nobody knows: that moves the bounds of every concentration metric. What is known about it is said here: how much it
/// is, at most how many producers stand behind it, and the most that one of them can have. Equal by all members; no order.
/// </remarks>
public sealed record Residual
{
    /// <summary>Says what is known of the unnamed part.</summary>
    /// <param name="amount">How much it is, as the source states it; null where it is what the rows leave.</param>
    /// <param name="mostProducers">At most how many producers it is; null where their number is open, 0 where there is none.</param>
    /// <param name="mostEach">The most that one of them can have; null for no such statement.</param>
    /// <param name="namedAreLargest">Whether the rows are the true largest producers, so that none behind the residual has more than the smallest row.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the most that one can have is zero.</exception>
    /// <exception cref="ArgumentException">No producers, but an amount or a limit.</exception>
    [JsonConstructor]
    public Residual(Share? amount = null, int? mostProducers = null, Share? mostEach = null, bool namedAreLargest = false)
    {
        if (mostProducers is not null || mostEach is not null) RefuseMisfit(amount, mostProducers, mostEach, namedAreLargest);
        Amount = mostProducers == 0 ? Share.Zero : amount;
        MostProducers = mostProducers;
        MostEach = mostEach;
        NamedAreLargest = namedAreLargest;
    }

    private static void RefuseMisfit(Share? amount, int? mostProducers, Share? mostEach, bool namedAreLargest)
    {
        if (mostProducers is < 0) throw new ArgumentOutOfRangeException(nameof(mostProducers), mostProducers, "A number of unnamed producers is 0 or more.");
        if (mostEach == Share.Zero)
            throw new ArgumentOutOfRangeException(
                nameof(mostEach), mostEach, "The most that one unnamed producer can have is more than zero. Use Residual.None where there is none.");
        if (mostProducers == 0 && (amount is { Fraction: > 0 } || mostEach is not null || namedAreLargest))
            throw new ArgumentException("A residual of no producers has no amount and no limits. Use Residual.None.", nameof(mostProducers));
    }

    /// <summary>What the rows leave, with nothing known about the producers behind it.</summary>
    public static Residual Remainder => field ??= new();

    /// <summary>What the rows leave, where the rows are the true largest producers: nobody behind it has more than the smallest row.</summary>
    public static Residual BelowSmallestNamed => field ??= new(namedAreLargest: true);

    /// <summary>There is none: the rows, and withheld producers inside the total, are the whole.</summary>
    public static Residual None => field ??= new(mostProducers: 0);

    /// <summary>Whether there is none, which all say that know of no producer.</summary>
    internal bool IsNone => MostProducers == 0;

    /// <summary>How much it is, as the source states it; null where it is what the rows leave.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(OwnJsonOnly<Residual>))]
    public Share? Amount { get; }

    /// <summary>At most how many producers it is; null where their number is open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MostProducers { get; }

    /// <summary>The most that one of its producers can have; null for no such statement.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Share? MostEach { get; }

    /// <summary>Whether the rows are the true largest producers, so that none behind the residual has more than the smallest row; false by default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NamedAreLargest { get; }

    /// <summary>A stated amount, with nothing known about the producers behind it.</summary>
    /// <param name="amount">The share of the whole, from 0 to 1.</param>
    public static Residual Of(Share amount) => new(amount);

    /// <summary>The residual in words, for people.</summary>
    public override string ToString()
    {
        if (IsNone) return "none";
        var text = Amount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{amount}") : "remainder";
        if (MostProducers is { } most) text += string.Create(CultureInfo.InvariantCulture, $", at most {most} producers");
        if (MostEach is { } each) text += string.Create(CultureInfo.InvariantCulture, $", at most {each} each");
        return NamedAreLargest ? text + ", none above the smallest named" : text;
    }
}
