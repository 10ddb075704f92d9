using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a day as ISO text; those of the years 1 to 9999 without the pattern, whose first use is slow.</summary>
internal sealed class DayConverter() : PatternConverter<LocalDate>(static () => LocalDatePattern.Iso, "an ISO date such as 2025-11-10")
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Day(in reader) is { } day ? day : base.Read(ref reader, typeToConvert, options);

    /// <summary>The day that the string at the reader says; null where the pattern has to say what it is.</summary>
    internal static LocalDate? Day(in Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length != DateText.DayLength) return null;
        Span<char> text = stackalloc char[DateText.DayLength];
        for (var i = 0; i < text.Length; i++) text[i] = (char)reader.ValueSpan[i];
        return DateText.ReadDay(text);
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[DateText.DayLength];
        if (value.Calendar == CalendarSystem.Iso && DateText.TryWrite(value, text, out var length)) writer.WriteStringValue(text[..length]);
        else base.Write(writer, value, options);
    }
}
