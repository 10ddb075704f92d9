using System.Runtime.CompilerServices;
using System.Xml;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>What a picture or a table can be made of.</summary>
internal static class DisplayGuards
{
    private const int MostYears = 500;
    private const int LastYear = 9000;

    /// <summary>Lets through one line of text that is not blank and that a file can hold.</summary>
    internal static string UnprintableText(
        this IGuardClause _, string? value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        if (string.IsNullOrWhiteSpace(value)) throw new ArgumentException($"{what} is a line of text: '{value}' is blank; write what is shown.", parameterName);
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]))
            {
                if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                    throw Unprintable(value, what, $"has half a character (a lone surrogate) at position {i}; remove it", parameterName);
                i++;
            }
            else if (char.IsControl(value[i]) || !XmlConvert.IsXmlChar(value[i]) || value[i] is '\u2028' or '\u2029')
            {
                throw Unprintable(value, what, $"has a line break or control character (U+{(int)value[i]:X4}) at position {i}; replace it by a space", parameterName);
            }
        }

        return value;
    }

    /// <summary>Lets through a span with both ends that is short enough to be drawn.</summary>
    internal static DateSpan UndrawableSpan(this IGuardClause _, DateSpan? span, [CallerArgumentExpression(nameof(span))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(span, parameterName);
        if (span.First is not { } first || span.Last is not { } last)
            throw new ArgumentException($"A chart needs a first and a last day, and {span} is open; give both, such as 2025-01-01/2027-12-31.", parameterName);
        if (last.Year - first.Year > MostYears || last.Year > LastYear)
            throw new ArgumentException(
                $"A chart shows at most {MostYears} years, none of them after {LastYear}, and {span} goes beyond; give a shorter span, such as 2025-01-01/2027-12-31.",
                parameterName);
        return span;
    }

    private static ArgumentException Unprintable(string value, string what, string fault, string? parameterName) =>
        new($"{what} is one line of text that can be printed: '{Visible(value)}' {fault}.", parameterName);

    private static string Visible(string value) => string.Concat(value.Take(80).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\ufffd' : letter));
}
