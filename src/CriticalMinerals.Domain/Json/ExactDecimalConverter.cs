using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Reads and writes a decimal as a JSON number, without zeros at the end; refuses digits that a decimal would round away without a word.</summary>
internal sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    /// <summary>Dividing by it drops the zeros at the end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private const string Rule = "a JSON number of at most 28 digits, at most 28 of them after the point";

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number) throw new JsonException($"Expected {Rule}, found {JsonTokenWords.For(reader.TokenType)}.");
        return Number(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(WithoutZeros(value));

    internal static decimal WithoutZeros(decimal value) => value / One;

    /// <summary>The number at the reader.</summary>
    /// <exception cref="JsonException">A decimal does not hold all of its digits.</exception>
    internal static decimal Number(ref Utf8JsonReader reader)
    {
        var text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return JsonDigits.FitADecimal(text) && reader.TryGetDecimal(out var value) ? value : throw new JsonException($"The number has too many digits: expected {Rule}.");
    }
}
