using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A group of countries with its members by date.</summary>
/// <remarks>Equal by all parts, memberships in the order given; not ordered.</remarks>
public sealed record Bloc
{
    /// <summary>A bloc.</summary>
    /// <param name="code">Its code, such as EU.</param>
    /// <param name="name">Its English name: one line, not blank.</param>
    /// <param name="memberships">Who belonged to it on which days; at least one, and none of them overlapping another of the same country.</param>
    /// <exception cref="ArgumentNullException">The code or the name is null.</exception>
    /// <exception cref="ArgumentException">The name is not clean text, there is no membership, or a country is a member twice on a day.</exception>
    [JsonConstructor]
    public Bloc(BlocCode code, string name, ValueList<BlocMembership> memberships)
    {
        Code = Guard.Against.Null(code);
        Name = Guard.Against.UncleanText(name, "The name of a bloc");
        if (memberships.IsEmpty)
        {
            throw new ArgumentException(
                $"A bloc has at least one member at some time: {code} has none. Leave out a bloc whose members are not known.", nameof(memberships));
        }

        Memberships = Guard.Against.MemberTwice(memberships);
    }

    /// <summary>The short name in texts and JSON, such as EU.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Bloc>))]
    public BlocCode Code { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>Who belonged to it on which days.</summary>
    public ValueList<BlocMembership> Memberships { get; }

    /// <summary>The members at the end of a day, in the order of their codes; empty before the bloc existed.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ValueList<CountryCode> MembersOn(LocalDate date) =>
        Memberships.Where(m => m.Span.Contains(date)).Select(m => m.Country).Order().ToValueList();

    /// <summary>Whether a country is a member on a day.</summary>
    /// <param name="country">The country.</param>
    /// <param name="date">The day; the first and the last day of a membership count.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public bool HasMember(CountryCode country, LocalDate date)
    {
        foreach (var membership in Memberships)
            if (membership.Country == country && membership.Span.Contains(date)) return true;
        return false;
    }

    /// <summary>The code, for people.</summary>
    public override string ToString() => Code.Value;
}
