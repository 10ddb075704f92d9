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
        return IsExact(text) && reader.TryGetDecimal(out var value) ? value : throw new JsonException($"The number has too many digits: expected {Rule}.");
    }

    /// <summary>Whether a decimal, unless it overflows, holds every digit: at most 28 of them, between zeros that only set the magnitude, and none beyond the 28th decimal place.</summary>
    internal static bool IsExact(ReadOnlySpan<byte> number)
    {
        var e = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = (e < 0 ? number : number[..e]).TrimStart((byte)'-');
        if (!TryExponent(e < 0 ? default : number[(e + 1)..], out var exponent)) return IsZero(mantissa);
        var point = mantissa.IndexOf((byte)'.') is var dot and >= 0 ? dot : mantissa.Length;
        if (IsZero(mantissa)) return true;
        var last = mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        var decimals = last > point ? last - point : last + 1 - point;
        return decimals - exponent <= JsonDigits.Most && JsonDigits.Count(mantissa) <= JsonDigits.Most;
    }

    private static bool IsZero(ReadOnlySpan<byte> mantissa) => mantissa.IndexOfAnyInRange((byte)'1', (byte)'9') < 0;

    private static bool TryExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        if (text.IsEmpty) return true;
        var negative = text[0] == '-';
        foreach (var digit in text.TrimStart("+-"u8))
        {
            exponent = (exponent * 10) + digit - '0';
            if (exponent > 1000) return false;
        }

        if (negative) exponent = -exponent;
        return true;
    }
}
