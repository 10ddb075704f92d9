using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What one clause says of a consignment on a day.</summary>
public sealed record Finding
{
    /// <summary>A finding as it is kept; a <see cref="Regime"/> answers with some.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="direction">The side on which it binds.</param>
    /// <param name="control">What it asks on that day.</param>
    /// <param name="status">Its state on that day.</param>
    /// <param name="atLeast">The lightest burden that it can be.</param>
    /// <param name="atMost">The heaviest burden that it can be.</param>
    /// <param name="relief">The relief that lightens it; null where none does.</param>
    /// <param name="open">What would settle it, in words.</param>
    /// <exception cref="ArgumentException">The burdens are none that have an order, or the heaviest is lighter than the lightest.</exception>
    [JsonConstructor]
    public Finding(
        ClauseId clause,
        TradeDirection direction,
        ControlKind control,
        MeasureStatus status,
        CoverageVerdict atLeast,
        CoverageVerdict atMost,
        string? relief = null,
        ValueList<string> open = default)
    {
        Clause = Guard.Against.Null(clause);
        Direction = direction is >= TradeDirection.Export and <= TradeDirection.Import ? direction : Guard.Against.UnnamedMember(direction);
        Control = Guard.Against.Null(control);
        Status = Guard.Against.Null(status);
        (AtLeast, AtMost) = Guard.Against.FallingBurdens(atLeast, atMost);
        Relief = Guard.Against.UncleanOptionalText(relief, "The name of a relief");
        Open = open;
    }

    /// <summary>Which clause was looked at, by its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Finding>))]
    public ClauseId Clause { get; }

    /// <summary>The side on which it binds.</summary>
    public TradeDirection Direction { get; }

    /// <summary>What it asks on that day, with its rate or amounts.</summary>
    public ControlKind Control { get; }

    /// <summary>Its state on that day, with the next change and the citation.</summary>
    public MeasureStatus Status { get; }

    /// <summary>The lightest burden that it can be.</summary>
    public CoverageVerdict AtLeast { get; }

    /// <summary>The heaviest burden that it can be.</summary>
    public CoverageVerdict AtMost { get; }

    /// <summary>The relief that lightens it for this consignment; null where none does.</summary>
    public string? Relief { get; }

    /// <summary>What would settle it, in words; empty where it is settled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Open { get; }

    /// <summary>The burden where it is settled, otherwise <see cref="CoverageVerdict.Unknown"/>.</summary>
    [JsonIgnore]
    public CoverageVerdict Verdict => AtLeast == AtMost ? AtLeast : CoverageVerdict.Unknown;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Clause, AtLeast, AtMost);
}
