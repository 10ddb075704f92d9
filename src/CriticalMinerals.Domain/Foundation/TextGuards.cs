using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for free text and enums, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class TextGuards
{
    /// <summary>Lets through one line of text that survives JSON: not blank, no outer white space, no control character, no half surrogate.</summary>
    internal static string UncleanText(
        this IGuardClause _, string? value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        return !IsPlain(value) && Fault(value) is { } fault
            ? throw new ArgumentException($"{what} is one line of text without outer spaces: '{TextLimits.Shorten(value)}' {fault}.", parameterName)
            : value;
    }

    /// <summary>Like <see cref="UncleanText"/>, and lets null through: the text is optional.</summary>
    internal static string? UncleanOptionalText(
        this IGuardClause guard, string? value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value is null ? null : guard.UncleanText(value, what, parameterName);

    /// <summary>Whether <see cref="UncleanText"/> lets the text through.</summary>
    internal static bool IsClean(string text) => Fault(text) is null;

    /// <summary>Lets through a named member of an enum without flags.</summary>
    /// <remarks>Asking an enum for its members reads their attributes, so what is in every document looks first whether the value lies between the first and the last.</remarks>
    internal static TEnum UnnamedMember<TEnum>(
        this IGuardClause _, TEnum value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                parameterName, value, $"{typeof(TEnum).Name} has no member with this value: use one of {string.Join(", ", Enum.GetNames<TEnum>())}.");

    /// <summary>Whether the text is letters, digits and signs of ASCII, with spaces inside only: most texts are, and then nothing else is looked at.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    private static string? Fault(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "is blank; leave an optional text out instead";
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return "starts or ends with white space; trim it";
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029')
                return $"has a line break or control character at position {i}; replace it by a space";
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return $"has half a character (a lone surrogate) at position {i}; remove it";
            i++;
        }

        return null;
    }
}
