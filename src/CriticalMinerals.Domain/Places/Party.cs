using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A country or a bloc that makes a measure or an agreement, by its code, such as <c>CN</c> or <c>EU</c>.</summary>
/// <remarks>
/// Read like a <see cref="CountryCode"/> where the text is one, otherwise like a <see cref="BlocCode"/>; the two never share a code. The text form
/// is the alpha-2 code or the bloc code. The unknown country, ZZ, is no party. Equal by that text and ordered by it.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<Party>))]
[TypeConverter(typeof(TokenTypeConverter<Party>))]
public sealed record Party : TextId<Party>, ITextIdRule<Party>
{
    private Party(CountryCode country)
        : base(country.Alpha2) => Country = country;

    private Party(BlocCode bloc)
        : base(bloc.Value) => Bloc = bloc;

    /// <summary>The country, or null where the party is a bloc.</summary>
    public CountryCode? Country { get; }

    /// <summary>The bloc, or null where the party is a country.</summary>
    public BlocCode? Bloc { get; }

    /// <summary>A country as a party.</summary>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>.</exception>
    public static Party Of(CountryCode country) => new(Guard.Against.UnknownCountry(country, "A party"));

    /// <summary>A bloc as a party.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="bloc"/> is null.</exception>
    public static Party Of(BlocCode bloc) => new(Guard.Against.Null(bloc));

    /// <summary>Calls the function for what the party is.</summary>
    public TResult Match<TResult>(Func<CountryCode, TResult> country, Func<BlocCode, TResult> bloc)
    {
        Guard.Against.Null(country);
        Guard.Against.Null(bloc);
        return Country is { } code ? country(code) : bloc(Bloc!);
    }

    /// <summary>Whether the other party has the same text.</summary>
    public bool Equals(Party? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    static string ITextIdRule<Party>.What => "a party";

    static string ITextIdRule<Party>.Rule => "the code of a country, such as CN or CHN, or of a bloc, such as EU, in capital letters";

    static bool ITextIdRule<Party>.IsAllowed(ReadOnlySpan<char> text) =>
        CountryTable.TryFind(text, out var row) ? row > 0 : BlocCode.TryParse(text, null, out _);

    static string ITextIdRule<Party>.WayOut(ReadOnlySpan<char> text) =>
        text is "ZZ" or "ZZZ" ? " ZZ is the unknown country: leave the party out where it is not known." : CountryHints.WayOut(text);

    static Party ITextIdRule<Party>.FromAllowed(string text) =>
        CountryCode.TryParse(text, out var country) ? new(country) : new(BlocCode.Parse(text, null));
}
