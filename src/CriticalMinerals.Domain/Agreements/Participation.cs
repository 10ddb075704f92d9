using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One party's part in an agreement: from when, and until when.</summary>
public sealed record Participation
{
    /// <summary>A party's part.</summary>
    /// <param name="party">The party.</param>
    /// <param name="accession">The first day as a party; null for a party from the beginning.</param>
    /// <param name="exit">The last day as a party; null for one that stays as long as the agreement does.</param>
    /// <exception cref="ArgumentException">The exit certainly comes before the accession.</exception>
    [JsonConstructor]
    public Participation(Party party, DateBound? accession = null, DateBound? exit = null)
    {
        Party = Guard.Against.Null(party);
        Accession = accession;
        Exit = exit;
        Guard.Against.EndBeforeStart(accession is null ? default : accession.EarliestDay, exit is null ? default : exit.LatestDay, nameof(exit));
    }

    /// <summary>Who takes part.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Participation>))]
    public Party Party { get; }

    /// <summary>The first day as a party; null for a party from the beginning. The first accession in the history goes before it; one after an exit begins another membership.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateBound? Accession { get; }

    /// <summary>The last day as a party; null for one that stays. A withdrawal in the history counts as well: the earlier one holds. It does not concern a later accession.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateBound? Exit { get; }
}
