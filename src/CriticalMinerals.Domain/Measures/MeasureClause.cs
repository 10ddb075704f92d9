using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One clause of a measure, as it was first issued: which trade it binds, what it asks, and what it covers.</summary>
/// <remarks>Status belongs to the clause. What changes later is an event of the measure, never an edit of the clause.</remarks>
public sealed record MeasureClause
{
    /// <summary>A clause.</summary>
    /// <param name="id">Its id, which names the measure.</param>
    /// <param name="title">What it is about, in own words.</param>
    /// <param name="direction">Which movement of goods it binds.</param>
    /// <param name="control">What it asks or forbids.</param>
    /// <param name="scope">What it binds, from where, towards where, and for whose use.</param>
    /// <exception cref="ArgumentException">A part is null or the title is empty.</exception>
    [JsonConstructor]
    public MeasureClause(ClauseId id, string title, TradeDirection direction, ControlKind control, ControlScope scope)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.UncleanText(title, "A title");
        Direction = Guard.Against.UnnamedMember(direction);
        Control = Guard.Against.Null(control);
        Scope = Guard.Against.Null(scope);
    }

    /// <summary>Its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<MeasureClause>))]
    public ClauseId Id { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Which movement of goods it binds.</summary>
    public TradeDirection Direction { get; }

    /// <summary>What it asked or forbade when it was issued.</summary>
    public ControlKind Control { get; }

    /// <summary>What it bound when it was issued.</summary>
    public ControlScope Scope { get; }
}
