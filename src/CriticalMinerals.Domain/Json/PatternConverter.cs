using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a NodaTime value as one JSON string by a text pattern; also as a dictionary key.</summary>
/// <param name="pattern">An invariant pattern whose text reads back to an equal value.</param>
/// <param name="rule">What is expected, in words with an example.</param>
internal sealed class PatternConverter<T>(IPattern<T> pattern, string rule) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ParseText(in reader)
            : throw new JsonException($"Expected {rule}, found {JsonTokenWords.For(reader.TokenType)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ParseText(in reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Text(value));

    // The patterns write the year, month and day of any calendar, which would read back as another day.
    private string Text(T value) =>
        value switch
        {
            LocalDate day => day.Calendar,
            YearMonth month => month.Calendar,
            _ => CalendarSystem.Iso,
        } is var calendar && calendar == CalendarSystem.Iso
            ? pattern.Format(value)
            : throw new JsonException($"A date is written in the ISO calendar, not {calendar.Id}: convert it first.");

    private T ParseText(in Utf8JsonReader reader)
    {
        var text = JsonWords.TextOf(reader);
        var result = pattern.Parse(text);
        return result.Success ? result.Value : throw new JsonException($"'{TextLimits.Shorten(text)}' is not valid: expected {rule}.");
    }
}
