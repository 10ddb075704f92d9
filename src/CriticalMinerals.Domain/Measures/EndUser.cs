using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a consignment states of its end user.</summary>
/// <remarks>Text and JSON: <c>unstated</c>, <c>civil-unlisted</c>, <c>military</c>, or <c>named:</c> and the name.</remarks>
[JsonConverter(typeof(TokenJsonConverter<EndUser>))]
[TypeConverter(typeof(TokenTypeConverter<EndUser>))]
public sealed record EndUser : TextToken<EndUser>, ITextTokenRule<EndUser>
{
    private const string UnstatedText = "unstated";
    private const string CivilUnlistedText = "civil-unlisted";
    private const string MilitaryText = "military";
    private const string NamedPrefix = "named:";

    private EndUser(EndUserType type, string? name)
    {
        Type = type;
        Name = name;
    }

    /// <summary>An end user of whom nothing is stated.</summary>
    public static EndUser Unstated { get; } = new(EndUserType.Unstated, null);

    /// <summary>A civil end user on no control list and owned by nobody on one.</summary>
    public static EndUser CivilUnlisted { get; } = new(EndUserType.CivilUnlisted, null);

    /// <summary>A military end user, or a military use.</summary>
    public static EndUser Military { get; } = new(EndUserType.Military, null);

    /// <summary>What is stated.</summary>
    public EndUserType Type { get; }

    /// <summary>The name where it is stated, otherwise null.</summary>
    public string? Name { get; }

    /// <summary>An end user by name.</summary>
    /// <exception cref="ArgumentException">The name is blank, has white space around it, or is not one line of well-formed text.</exception>
    public static EndUser Named(string name) => new(EndUserType.Named, Guard.Against.UncleanText(name, "A name"));

    private protected override bool TryWrite(Span<char> destination, out int charsWritten) => Type == EndUserType.Named
        ? destination.TryWrite($"{NamedPrefix}{Name}", out charsWritten)
        : base.TryWrite(destination, out charsWritten);

    private protected override string Text => Type switch
    {
        EndUserType.CivilUnlisted => CivilUnlistedText,
        EndUserType.Military => MilitaryText,
        EndUserType.Named => NamedPrefix + Name,
        _ => UnstatedText,
    };

    static string ITextTokenRule<EndUser>.What => "an end user";

    static string ITextTokenRule<EndUser>.Rule => "unstated, civil-unlisted, military, or 'named:' and a name";

    static EndUser? ITextTokenRule<EndUser>.Read(ReadOnlySpan<char> text) => text switch
    {
        UnstatedText => Unstated,
        CivilUnlistedText => CivilUnlisted,
        MilitaryText => Military,
        _ => text.StartsWith(NamedPrefix) && ReadName(text[NamedPrefix.Length..]) is { } name ? Named(name) : null,
    };

    private static string? ReadName(ReadOnlySpan<char> name) => TextGuards.IsClean(name.ToString()) ? name.ToString() : null;
}
