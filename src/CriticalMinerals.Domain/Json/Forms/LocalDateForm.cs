using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a day of the years 1 to 9999.</summary>
/// <remarks>
/// No <see cref="JsonForm{T}"/>, which would make the type known to reflection and so keep all patterns, calendars and time zones in a native program that reads a day;
/// a day as a document of its own has the form <see cref="LocalDateDocument"/>.
/// </remarks>
internal sealed class LocalDateForm : JsonForm
{
    internal const string Rule = "an ISO date such as 2025-11-10";

    internal static readonly LocalDateForm Instance = new();

    internal override string Name => nameof(LocalDate);

    internal static LocalDate From(ref JsonCursor reader) => IsoDayForm.From(ref reader).ToLocalDate();

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        if (reader.TokenType != JsonToken.String) throw JsonRefusals.Other($"Expected {Rule}", token.TokenType);
        var text = JsonWords.TextOf(in token);
        if (DateText.Read(text).IsNone) throw new JsonException($"'{TextLimits.Shorten(text)}' is not valid: expected {Rule}.");
    }

    [SkipLocalsInit]
    internal void Write(ref JsonText json, LocalDate value)
    {
        Span<char> text = stackalloc char[JsonText.LongestToken];
        PatternConverter<LocalDate>.RefuseOtherCalendar(value);
        DateText.TryWrite(value, text, out var length);
        json.Text(text[..length]);
    }
}
