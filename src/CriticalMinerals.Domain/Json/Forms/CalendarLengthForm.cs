using System.Text.Json;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Reads a period of whole days as what values keep of it, and writes it.</summary>
/// <remarks>No <see cref="JsonForm{T}"/>, for the reason that <see cref="LocalDateForm"/> gives; any period is read by <see cref="PeriodForm"/>.</remarks>
internal sealed class CalendarLengthForm : JsonForm
{
    internal static readonly CalendarLengthForm Instance = new();

    internal override string Name => nameof(Period);

    internal static CalendarLength From(ref JsonCursor reader) =>
        CalendarLengthText.Read(JsonMembers.Text(ref reader)) is { IsNone: false } length ? length : throw JsonMembers.Refusal();

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        if (reader.TokenType != JsonToken.String) throw JsonRefusals.Other($"Expected {PeriodForm.Rule}", token.TokenType);
        var text = JsonWords.TextOf(in token);
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        if (!CalendarLengthText.IsPeriod(bytes)) throw new JsonException($"'{TextLimits.Shorten(text)}' is not valid: expected {PeriodForm.Rule}.");
        if (CalendarLengthText.Read(bytes).IsNone) throw TimeGuards.NoWholeDays(text, parameterName: null);
    }

    internal static void Write(ref JsonText json, CalendarLength length)
    {
        json.Raw("\"P"u8);
        WritePart(ref json, length.Years, "Y"u8);
        WritePart(ref json, length.Months, "M"u8);
        WritePart(ref json, length.Weeks, "W"u8);
        WritePart(ref json, length.Days, "D"u8);
        json.Raw("\""u8);
    }

    private static void WritePart(ref JsonText json, int number, ReadOnlySpan<byte> unit)
    {
        if (number == 0) return;
        json.Number(number);
        json.Raw(unit);
    }
}
