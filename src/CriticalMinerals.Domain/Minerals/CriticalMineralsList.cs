using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>One edition of an official list of critical, strategic or watched minerals.</summary>
/// <remarks>
/// Members are named as in the edition, so a list may name a group where a later one names its members; <see cref="Contains"/> asks for the
/// name itself. Equal by all parts, members in the order given; not ordered.
/// </remarks>
public sealed record CriticalMineralsList
{
    /// <summary>A list.</summary>
    /// <param name="id">Its name, with the edition.</param>
    /// <param name="title">The title as published: one line, not blank.</param>
    /// <param name="publisher">Who made it.</param>
    /// <param name="kind">What being on it says.</param>
    /// <param name="published">When it was published, as exactly as that is known.</param>
    /// <param name="members">The minerals on it, each once; at least one, and all of them.</param>
    /// <param name="citation">Where the members were taken from.</param>
    /// <param name="officialCount">How many entries the publisher counts, at least 1; null, the default, where it does not say.</param>
    /// <param name="note">What a reader must know, one line; null, the default, for nothing.</param>
    /// <param name="supersedes">The lists that it takes the place of; empty, the default, for none.</param>
    /// <param name="supersededOn">When a list that is not known in full took its place; null, the default, where none has, or where that list names this one.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is not clean, the kind is no named member, members are missing or repeated, the count is below 1, it supersedes itself, or it was superseded before it was published.
    /// </exception>
    [JsonConstructor]
    public CriticalMineralsList(
        ListId id,
        string title,
        Authority publisher,
        CriticalListKind kind,
        PartialDate published,
        ValueList<MineralId> members,
        Citation citation,
        int? officialCount = null,
        string? note = null,
        ValueList<ListId> supersedes = default,
        PartialDate? supersededOn = null)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.UncleanText(title, "The title of a list");
        Publisher = Guard.Against.Null(publisher);
        Kind = kind is >= CriticalListKind.Critical and <= CriticalListKind.Watch ? kind : Guard.Against.UnnamedMember(kind);
        Published = Guard.Against.Null(published);
        Members = Guard.Against.Repeats(members, "The list of members");
        if (members.IsEmpty)
            throw new ArgumentException($"A list has at least one member: {id} has none. Leave out a list that is not known.", nameof(members));
        Citation = Guard.Against.Null(citation);
        if (officialCount < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(officialCount), officialCount, "A list counts at least 1 entry. Leave the count out where none is stated.");
        }

        OfficialCount = officialCount;
        Note = Guard.Against.UncleanOptionalText(note, "The note on a list");
        Supersedes = Guard.Against.Repeats(supersedes, "The list of superseded lists");
        if (supersedes.Contains(id)) throw new ArgumentException($"A list never supersedes itself: {id} does. Name the earlier edition.", nameof(supersedes));
        if (supersededOn is not null && supersededOn.LatestDay.Order < published.EarliestDay.Order)
            throw new ArgumentException($"A list is superseded after it is published: {supersededOn} comes before {published}. Correct one of them.", nameof(supersededOn));
        SupersededOn = supersededOn;
    }

    /// <summary>Its name, with the edition.</summary>
    [JsonConverter(typeof(OwnJsonOnly<CriticalMineralsList>))]
    public ListId Id { get; }

    /// <summary>The title as published.</summary>
    public string Title { get; }

    /// <summary>Who made it.</summary>
    public Authority Publisher { get; }

    /// <summary>What being on it says.</summary>
    public CriticalListKind Kind { get; }

    /// <summary>When it was published, as exactly as that is known.</summary>
    public PartialDate Published { get; }

    /// <summary>The minerals on it, as it names them.</summary>
    public ValueList<MineralId> Members { get; }

    /// <summary>Where the members were taken from.</summary>
    public Citation Citation { get; }

    /// <summary>How many entries the publisher counts; null where it does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? OfficialCount { get; }

    /// <summary>What a reader must know; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; }

    /// <summary>The lists that it takes the place of from its publication on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ListId> Supersedes { get; }

    /// <summary>When a list that is not known in full took its place; null for no such list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? SupersededOn { get; }

    /// <summary>Whether the list names the mineral itself; a list that names its group answers false.</summary>
    public bool Contains(MineralId mineral) => Members.AsSpan().Contains(mineral);

    /// <summary>The title, for people.</summary>
    public override string ToString() => Title;
}
