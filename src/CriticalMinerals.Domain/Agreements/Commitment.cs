using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Something that a party owes under an agreement, and the clauses and suspensions that carry it out.</summary>
public sealed record Commitment
{
    /// <summary>A commitment.</summary>
    /// <param name="owedBy">The party that owes it; one of the agreement's parties.</param>
    /// <param name="description">What is owed, in own words.</param>
    /// <param name="citation">Where the commitment is stated.</param>
    /// <param name="clauses">The clauses of measures that it ties: held back, lifted or kept by it.</param>
    /// <param name="suspensions">The suspensions that carry it out.</param>
    /// <param name="until">The last day on which it is owed; null for as long as the agreement holds.</param>
    /// <param name="survives">Whether it is still owed after the agreement has ended.</param>
    /// <exception cref="ArgumentException">The description is empty.</exception>
    [JsonConstructor]
    public Commitment(
        Party owedBy,
        string description,
        Citation citation,
        ValueList<ClauseId> clauses = default,
        ValueList<MeasureId> suspensions = default,
        DateBound? until = null,
        bool survives = false)
    {
        OwedBy = Guard.Against.Null(owedBy);
        Description = Guard.Against.UncleanText(description, "The description of a commitment");
        Citation = Guard.Against.Null(citation);
        Clauses = clauses;
        Suspensions = suspensions;
        Until = until;
        Survives = survives;
    }

    /// <summary>The party that owes it.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Commitment>))]
    public Party OwedBy { get; }

    /// <summary>What is owed, in own words.</summary>
    public string Description { get; }

    /// <summary>Where the commitment is stated.</summary>
    public Citation Citation { get; }

    /// <summary>The clauses of measures that it ties; empty by default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ClauseId> Clauses { get; }

    /// <summary>The suspensions that carry it out; empty by default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MeasureId> Suspensions { get; }

    /// <summary>The last day on which it is owed; null for as long as the agreement holds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateBound? Until { get; }

    /// <summary>Whether it is still owed after the agreement has ended; by default it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Survives { get; }
}
