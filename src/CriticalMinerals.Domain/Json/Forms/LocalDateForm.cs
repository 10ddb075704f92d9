using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class LocalDateForm : JsonForm<LocalDate>
{
    internal static readonly LocalDateForm Instance = new();

    internal override LocalDate Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static LocalDate From(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) throw JsonMembers.Refusal();
        if (DayConverter.Day(in reader) is { } day) return day;
        var parsed = LocalDatePattern.Iso.Parse(reader.GetString()!);
        return parsed.Success ? parsed.Value : throw JsonMembers.Refusal();
    }

    internal override void Explain(ref Utf8JsonReader reader) => new DayConverter().Read(ref reader, Type, null!);

    [SkipLocalsInit]
    internal override void Write(ref JsonText json, LocalDate value)
    {
        Span<char> text = stackalloc char[JsonText.LongestToken];
        PatternConverter<LocalDate>.RefuseOtherCalendar(value);
        DateText.TryWrite(value, text, out var length);
        json.Text(text[..length]);
    }
}
