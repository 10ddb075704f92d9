using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a double as the shortest JSON number that reads back to it; refuses what would become infinite. -0 is written as 0.</summary>
internal sealed class FiniteDoubleConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException($"Expected a JSON number, found {JsonTokenWords.For(reader.TokenType)}.");
        var value = reader.GetDouble();
        return double.IsFinite(value) ? value : throw new JsonException("The number is too large for a double: expected at most 1.7976931348623157E+308.");
    }

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (!double.IsFinite(value)) throw new JsonException($"{FormattableString.Invariant($"{value}")} has no JSON form: a number is finite.");
        writer.WriteNumberValue(value + 0.0);
    }
}
