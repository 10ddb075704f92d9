using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An entry of a list of controlled items, such as <c>cn-dual-use:3C001</c>.</summary>
/// <remarks>
/// The list, ':' and the code as printed there: 1 to 40 characters from A-Z, a-z, 0-9 and . - _ / ( ), starting with a letter or digit, without
/// spaces; capitals count. Equal and ordered by the text form.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<ControlCode>))]
[TypeConverter(typeof(TokenTypeConverter<ControlCode>))]
public sealed record ControlCode : TextId<ControlCode>, ITextIdRule<ControlCode>
{
    private const int MaxLength = 40;

    private ControlCode(ControlListId list, string code)
        : base($"{list}:{code}")
    {
        List = list;
        Code = code;
    }

    /// <summary>Which control list the code is of.</summary>
    public ControlListId List { get; }

    /// <summary>The code as printed in the list.</summary>
    public string Code { get; }

    /// <summary>An entry of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="code">The code as printed there, 1 to 40 characters without spaces.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The code has other characters or is too long.</exception>
    public static ControlCode Of(ControlListId list, string code)
    {
        Guard.Against.Null(list);
        ArgumentNullException.ThrowIfNull(code);
        return IsCode(code)
            ? new(list, code)
            : throw new ArgumentException(
                $"'{TextLimits.Shorten(code)}' is not the code of a control list: use 1 to {MaxLength} characters "
                + "from A-Z, a-z, 0-9 and . - _ / ( ) without spaces.",
                nameof(code));
    }

    /// <summary>Whether the other entry is this one or a part of it: 3C004 contains 3C004.a, and neither 3C0041 nor 3C004 of another list.</summary>
    public bool Contains(ControlCode other)
    {
        Guard.Against.Null(other);
        return List == other.List && other.Code.StartsWith(Code, StringComparison.Ordinal)
            && (other.Code.Length == Code.Length || other.Code[Code.Length] == '.');
    }

    private static bool IsCode(ReadOnlySpan<char> code) =>
        code.Length is >= 1 and <= MaxLength && char.IsAsciiLetterOrDigit(code[0]) && PrintedCode.IsAllowed(code);

    private static ControlCode Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new(ControlListId.Parse(text.AsSpan(0, colon), null), text[(colon + 1)..]);
    }

    static string ITextIdRule<ControlCode>.What => "a control code";

    static string ITextIdRule<ControlCode>.Rule =>
        "a list slug, ':' and a code of 1 to 40 characters from A-Z, a-z, 0-9 and . - _ / ( ) without spaces, such as cn-dual-use:3C001";

    static bool ITextIdRule<ControlCode>.IsAllowed(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 0 and var colon && Slug.IsAllowed(text[..colon]) && IsCode(text[(colon + 1)..]);

    static string ITextIdRule<ControlCode>.WayOut(ReadOnlySpan<char> text) =>
        text.Contains(' ') ? " Leave out spaces and remarks." : text.Contains(':') ? "" : " Name the list in front, as in cn-dual-use:.";

    static ControlCode ITextIdRule<ControlCode>.FromAllowed(string text) => Read(text);
}
