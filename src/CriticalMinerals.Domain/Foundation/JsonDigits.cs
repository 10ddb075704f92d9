using System.Buffers;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>How many digits a JSON number has, from the first to the last that is not zero; no number of this library has more than 28.</summary>
internal static class JsonDigits
{
    internal const int Most = 28;

    /// <summary>What a number with more digits is told.</summary>
    internal const string TooMany = "The number has too many digits: expected a JSON number of at most 28 digits.";

    /// <summary>An exponent beyond it, either way, leaves no digit where a decimal has digits.</summary>
    private const int LargestExponent = 1000;

    /// <summary>Whether the number at the reader has more digits than any number of this library.</summary>
    internal static bool AreTooMany(in Utf8JsonReader reader) =>
        AreTooMany(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <inheritdoc cref="AreTooMany(in Utf8JsonReader)"/>
    internal static bool AreTooMany(ReadOnlySpan<byte> number) => number.Length > Most && Count(number) > Most;

    /// <summary>The digits of a number.</summary>
    internal static int Count(ReadOnlySpan<byte> number)
    {
        Look(number, out var first, out var last, out var point, out _);
        if (first < 0) return 0;
        return last - first + 1 - (point > first && point < last ? 1 : 0);
    }

    /// <summary>Whether a decimal, unless it overflows, holds every digit: at most 28 of them, between zeros that only set the magnitude, and none beyond the 28th decimal place.</summary>
    internal static bool FitADecimal(ReadOnlySpan<byte> number)
    {
        Look(number, out var first, out var last, out var point, out var end);
        if (first < 0) return true;
        if (!TryExponent(end < number.Length ? number[(end + 1)..] : default, out var exponent)) return false;
        var decimals = last > point ? last - point : last + 1 - point;
        return decimals - exponent <= Most && Count(number) <= Most;
    }

    // By a loop: what searches spans is compiled with vectors, at the first number.
    private static void Look(ReadOnlySpan<byte> number, out int first, out int last, out int point, out int end)
    {
        (first, last, point) = (-1, -1, -1);
        for (end = 0; end < number.Length && number[end] is not ((byte)'e' or (byte)'E'); end++)
        {
            if (number[end] == (byte)'.') point = end;
            if (number[end] is not (>= (byte)'1' and <= (byte)'9')) continue;
            if (first < 0) first = end;
            last = end;
        }

        if (point < 0) point = end;
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        foreach (var digit in text)
        {
            if (digit is (byte)'+' or (byte)'-') continue;
            exponent = (exponent * 10) + digit - '0';
            if (exponent > LargestExponent) return false;
        }

        if (!text.IsEmpty && text[0] == (byte)'-') exponent = -exponent;
        return true;
    }
}
