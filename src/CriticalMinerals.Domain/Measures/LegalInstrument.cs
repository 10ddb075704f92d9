using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The text that a measure or suspension is issued by: what it is called, its number and year, its title in its own language, and where it can be read.</summary>
/// <remarks>Its issuer is the authority of the measure. What is null is not known here, or the instrument has none.</remarks>
public sealed record LegalInstrument
{
    /// <summary>An instrument.</summary>
    /// <param name="name">What it is called, in English, such as "MOFCOM Announcement No. 61 of 2025".</param>
    /// <param name="number">Its number as the issuer writes it, such as "61" or "004/ARECOMS/2025"; null where it has none that is known.</param>
    /// <param name="year">The year that its number belongs to, from 1 to 9999; null where it is not part of how the instrument is cited.</param>
    /// <param name="nativeTitle">Its title as issued, in the language of the original; null where it is not known.</param>
    /// <param name="language">The language of that title, an ISO 639 code such as "zh"; given where the title is.</param>
    /// <param name="url">Where it can be read.</param>
    /// <exception cref="ArgumentException">A text is blank, or of a title and its language only one is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is none.</exception>
    [JsonConstructor]
    public LegalInstrument(string name, string? number = null, int? year = null, string? nativeTitle = null, string? language = null, string? url = null)
    {
        Name = Guard.Against.UncleanText(name, "The name of an instrument");
        Number = Guard.Against.UncleanOptionalText(number, "The number of an instrument");
        Year = year is null or (>= 1 and <= 9999)
            ? year
            : throw new ArgumentOutOfRangeException(nameof(year), year, "The year of an instrument lies between 1 and 9999: leave it out where it has none.");
        NativeTitle = Guard.Against.UncleanOptionalText(nativeTitle, "The title of an instrument");
        Language = Guard.Against.NoLanguage(language);
        Url = Guard.Against.UncleanOptionalText(url, "An address");
        if (nativeTitle is null != language is null)
            throw new ArgumentException($"A title in its own language names that language: '{TextLimits.Shorten(nativeTitle ?? language)}' stands alone. Give nativeTitle and language, or neither.", nameof(language));
    }

    /// <summary>What it is called, in English.</summary>
    [JsonConverter(typeof(OwnJsonOnly<LegalInstrument>))]
    public string Name { get; }

    /// <summary>Its number as the issuer writes it.</summary>
    public string? Number { get; }

    /// <summary>The year that its number belongs to.</summary>
    public int? Year { get; }

    /// <summary>Its title as issued, in the language of the original.</summary>
    public string? NativeTitle { get; }

    /// <summary>The language of <see cref="NativeTitle"/>, an ISO 639 code.</summary>
    public string? Language { get; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; }
}
