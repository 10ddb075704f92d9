using System.Buffers;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>How many digits a JSON number has, from the first to the last that is not zero; no number of this library has more than 28.</summary>
internal static class JsonDigits
{
    internal const int Most = 28;

    /// <summary>What a number with more digits is told.</summary>
    internal const string TooMany = "The number has too many digits: expected a JSON number of at most 28 digits.";

    /// <summary>Whether the number at the reader has more digits than any number of this library.</summary>
    internal static bool AreTooMany(in Utf8JsonReader reader) =>
        AreTooMany(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <inheritdoc cref="AreTooMany(in Utf8JsonReader)"/>
    internal static bool AreTooMany(ReadOnlySpan<byte> number) => number.Length > Most && Count(number) > Most;

    /// <summary>The digits of a number.</summary>
    internal static int Count(ReadOnlySpan<byte> number)
    {
        var (first, last, point) = (-1, -1, -1);
        for (var i = 0; i < number.Length && number[i] is not ((byte)'e' or (byte)'E'); i++)
        {
            if (number[i] == (byte)'.') point = i;
            if (number[i] is not (>= (byte)'1' and <= (byte)'9')) continue;
            if (first < 0) first = i;
            last = i;
        }

        if (first < 0) return 0;
        return last - first + 1 - (point > first && point < last ? 1 : 0);
    }
}
