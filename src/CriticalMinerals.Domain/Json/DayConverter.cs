using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a day as ISO text; those of the years 1 to 9999 without the pattern, whose first use is slow.</summary>
internal sealed class DayConverter() : PatternConverter<LocalDate>(static () => LocalDatePattern.Iso, LocalDateForm.Rule)
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DateText.ReadDay(JsonWords.TextOf(in reader)) is { } day ? day : base.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[DateText.DayLength];
        if (value.Calendar == CalendarSystem.Iso && DateText.TryWrite(value, text, out var length)) writer.WriteStringValue(text[..length]);
        else base.Write(writer, value, options);
    }
}
