using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The entities on a list and, from a threshold of ownership on, what they own.</summary>
public sealed record ListedEndUsers : EndUserScope
{
    /// <summary>A scope by list.</summary>
    /// <param name="lists">The names of the lists, at least one.</param>
    /// <param name="ownershipThreshold">The smallest owned share that brings an affiliate in; null where affiliates stay out.</param>
    /// <param name="includesMilitary">Whether military end users and uses are bound beside the lists; by default they are not.</param>
    /// <exception cref="ArgumentException">No list is named.</exception>
    [JsonConstructor]
    public ListedEndUsers(ValueList<string> lists, Share? ownershipThreshold = null, bool includesMilitary = false)
    {
        Lists = lists.IsEmpty ? throw new ArgumentException("Name at least one list.", nameof(lists)) : lists;
        OwnershipThreshold = ownershipThreshold;
        IncludesMilitary = includesMilitary;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ListedEndUsers>))]
    public override string Kind => "listed";

    /// <summary>The names of the lists.</summary>
    public ValueList<string> Lists { get; }

    /// <summary>The smallest owned share that brings an affiliate in.</summary>
    public Share? OwnershipThreshold { get; }

    /// <summary>Whether military end users and uses are bound beside the lists.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IncludesMilitary { get; }

    internal override bool? Includes(EndUser endUser) => Guard.Against.Null(endUser).Type switch
    {
        EndUserType.CivilUnlisted => false,
        EndUserType.Military when IncludesMilitary => true,
        _ => null,
    };
}
