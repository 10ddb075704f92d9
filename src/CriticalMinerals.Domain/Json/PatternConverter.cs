using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a NodaTime value as one JSON string by a text pattern; also as a dictionary key.</summary>
/// <param name="pattern">An invariant pattern whose text reads back to an equal value; asked for only when it is needed, since the first use of one is slow.</param>
/// <param name="rule">What is expected, in words with an example.</param>
internal class PatternConverter<T>(Func<IPattern<T>> pattern, string rule) : JsonConverter<T>
    where T : notnull
{
    private const int LongestOnStack = 128;

    [ThreadStatic]
    private static StringBuilder? kept;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ParseText(in reader)
            : throw new JsonException($"Expected {rule}, found {JsonTokenWords.For(reader.TokenType)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var text = kept ??= new();
        text.Clear();
        PatternOf(value).AppendFormat(value, text);
        Span<char> buffer = stackalloc char[LongestOnStack];
        if (text.Length <= buffer.Length)
        {
            text.CopyTo(0, buffer, text.Length);
            writer.WriteStringValue(buffer[..text.Length]);
        }
        else
        {
            writer.WriteStringValue(text.ToString());
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ParseText(in reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(PatternOf(value).Format(value));

    /// <summary>Refuses a date of another calendar: the patterns write its year, month and day, which would read back as another day.</summary>
    internal static void RefuseOtherCalendar(T value)
    {
        var calendar = value switch
        {
            LocalDate day => day.Calendar,
            YearMonth month => month.Calendar,
            _ => CalendarSystem.Iso,
        };
        if (calendar != CalendarSystem.Iso) throw new JsonException($"A date is written in the ISO calendar, not {calendar.Id}: convert it first.");
    }

    private IPattern<T> PatternOf(T value)
    {
        RefuseOtherCalendar(value);
        return pattern();
    }

    private T ParseText(in Utf8JsonReader reader)
    {
        var text = JsonWords.TextOf(reader);
        var result = pattern().Parse(text);
        return result.Success ? result.Value : throw new JsonException($"'{TextLimits.Shorten(text)}' is not valid: expected {rule}.");
    }
}
