using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A document, file or page that facts are taken from.</summary>
/// <remarks>Equal by all parts, the address by its text; not ordered.</remarks>
public sealed record Source
{
    // Addresses that Uri takes for equal may differ in their fragment or their spelling, and are written as they are spelt.
    private readonly string? address;

    /// <summary>A source.</summary>
    /// <param name="id">The name that citations use.</param>
    /// <param name="title">Its title as published: one line, not blank.</param>
    /// <param name="publisher">Who published it: one line, not blank.</param>
    /// <param name="published">When it was published; null, the default, where that is not recorded.</param>
    /// <param name="url">Where it is found, an absolute http or https address; null, the default, for a source without one.</param>
    /// <param name="rank">How far it stands from what it reports; by default not stated.</param>
    /// <param name="licence">Under which terms it may be reused, such as "CC BY 4.0"; null, the default, where that is not recorded.</param>
    /// <param name="note">Anything else a reader must know, one line; null, the default, for nothing.</param>
    /// <exception cref="ArgumentNullException">The id, the title or the publisher is null.</exception>
    /// <exception cref="ArgumentException">A text is not clean, the address is not absolute http or https, or the rank is no named member.</exception>
    [JsonConstructor]
    public Source(
        SourceId id,
        string title,
        string publisher,
        PartialDate? published = null,
        Uri? url = null,
        SourceRank rank = SourceRank.Unstated,
        string? licence = null,
        string? note = null)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.UncleanText(title, "The title of a source");
        Publisher = Guard.Against.UncleanText(publisher, "The publisher of a source");
        Published = published;
        Url = url is null ? null : Guard.Against.NotAWebAddress(url);
        address = url?.OriginalString;
        Rank = rank is >= SourceRank.Unstated and <= SourceRank.Tertiary ? rank : Guard.Against.UnnamedMember(rank);
        Licence = Guard.Against.UncleanOptionalText(licence, "The licence of a source");
        Note = Guard.Against.UncleanOptionalText(note, "The note on a source");
    }

    /// <summary>The name that citations use.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Source>))]
    public SourceId Id { get; }

    /// <summary>The title as published.</summary>
    public string Title { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>When it was published, as exactly as it is known; null where that is not recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Published { get; }

    /// <summary>Where it is found, absolute http or https; null for a source without an address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Uri? Url { get; }

    /// <summary>How far it stands from what it reports.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public SourceRank Rank { get; }

    /// <summary>Under which terms it may be reused; null where that is not recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Licence { get; }

    /// <summary>Anything else a reader must know; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; }

    /// <summary>Publisher, title and date, for people.</summary>
    public override string ToString() => Published is null ? $"{Publisher}, {Title}" : $"{Publisher}, {Title}, {Published}";
}
