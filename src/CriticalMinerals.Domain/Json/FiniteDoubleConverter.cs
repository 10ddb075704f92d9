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
        if (JsonDigits.AreTooMany(in reader)) throw new JsonException(JsonDigits.TooMany);
        return Number(ref reader) ?? throw new JsonException("The number is too large for a double: expected at most 1.7976931348623157E+308.");
    }

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(Finite(value));

    /// <summary>The number at the reader; null where it is too large.</summary>
    internal static double? Number(ref Utf8JsonReader reader) => reader.GetDouble() is var value && double.IsFinite(value) ? value : null;

    /// <summary>A number that has a JSON form.</summary>
    internal static double Finite(double value) =>
        double.IsFinite(value) ? value + 0.0 : throw new JsonException($"{FormattableString.Invariant($"{value}")} has no JSON form: a number is finite.");
}
