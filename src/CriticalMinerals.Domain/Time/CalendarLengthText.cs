using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>
/// Periods as ISO 8601 text in UTF-8, read as NodaTime's round-trip pattern reads them, without it: its first use is slow, and a native program that knows it
/// holds all that the pattern can write.
/// </summary>
internal static class CalendarLengthText
{
    /// <summary>So many digits do not overflow.</summary>
    private const int MostDigits = 9;

    private const string DateUnits = "YMWD";
    private const string TimeUnits = "HMSstn";

    /// <summary>Reads a period of whole days above zero; none where the text says no such period.</summary>
    internal static CalendarLength Read(ReadOnlySpan<byte> text) =>
        ReadPlain(text) is { IsNone: false } plain ? plain : TryReadAny(text, out var length, out var isWhole) && isWhole ? length : default;

    /// <summary>Whether the text says a period, be it negative, of hours or of nothing.</summary>
    internal static bool IsPeriod(ReadOnlySpan<byte> text) => TryReadAny(text, out _, out _);

    /// <summary>Reads a length such as P1Y6M; none where there is more to look at.</summary>
    private static CalendarLength ReadPlain(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[0] != 'P') return default;
        int years = 0, months = 0, weeks = 0, days = 0, number = 0, digits = 0, last = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9' and var digit)
            {
                if (++digits > MostDigits) return default;
                number = (10 * number) + digit - '0';
                continue;
            }

            var unit = text[i] switch { (byte)'Y' => 1, (byte)'M' => 2, (byte)'W' => 3, (byte)'D' => 4, _ => 0 };
            if (digits == 0 || unit <= last) return default;
            if (unit == 1) years = number;
            else if (unit == 2) months = number;
            else if (unit == 3) weeks = number;
            else days = number;
            (last, number, digits) = (unit, 0, 0);
        }

        return digits == 0 ? new(years, months, weeks, days) : default;
    }

    private static bool TryReadAny(ReadOnlySpan<byte> text, out CalendarLength length, out bool isWhole)
    {
        (length, isWhole) = (default, false);
        if (text.IsEmpty || text[0] != 'P') return false;
        Span<int> parts = stackalloc int[DateUnits.Length];
        parts.Clear();
        var (units, next, isNegative, hasTime) = (DateUnits, 0, false, false);
        for (var at = 1; at < text.Length;)
        {
            if (text[at] == 'T' && units == DateUnits)
            {
                (units, next) = (TimeUnits, 0);
                at++;
                continue;
            }

            if (!TryReadNumber(text, ref at, out var number) || at == text.Length || units.IndexOf((char)text[at++], next) is not (>= 0 and var unit)) return false;
            if (units == TimeUnits) hasTime |= number != 0;
            else if (number is < int.MinValue or > int.MaxValue) return false;
            else parts[unit] = (int)number;
            isNegative |= number < 0;
            next = unit + 1;
        }

        isWhole = !hasTime && !isNegative;
        if (isWhole) length = new(parts[0], parts[1], parts[2], parts[3]);
        isWhole &= !length.IsNone;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> text, ref int at, out long number)
    {
        var start = at;
        while (at < text.Length && text[at] is (byte)'-' or (>= (byte)'0' and <= (byte)'9') && (at == start || text[at] != '-')) at++;
        return long.TryParse(text[start..at], NumberStyles.AllowLeadingSign, InvariantFormat.Numbers, out number);
    }
}
