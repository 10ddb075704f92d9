using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <summary>Days and months as ISO 8601 text, read and written without allocation.</summary>
internal static class DateText
{
    internal const int DayLength = 10;

    internal const int MonthLength = 7;
    internal const int YearLength = 4;

    internal static LocalDate? ReadDay(ReadOnlySpan<char> text) => Read(text).OrNull();

    /// <summary>The day that a text says; none where it says none.</summary>
    internal static IsoDay Read(ReadOnlySpan<char> text) =>
        text.Length == DayLength && text[MonthLength] == '-' && TryReadMonth(text[..MonthLength], out var year, out var month)
        && TryTwoDigits(text[(MonthLength + 1)..], out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : default;

    internal static bool TryReadMonth(ReadOnlySpan<char> text, out int year, out int month)
    {
        (year, month) = (0, 0);
        if (text.Length != MonthLength || text[YearLength] != '-' || ReadYear(text[..YearLength]) is not { } given) return false;
        year = given;
        return TryTwoDigits(text[(YearLength + 1)..], out month) && month is >= 1 and <= 12;
    }

    internal static int? ReadYear(ReadOnlySpan<char> text) =>
        text.Length == YearLength && TryTwoDigits(text[..2], out var century) && TryTwoDigits(text[2..], out var rest) && (100 * century) + rest is var year and >= 1
            ? year
            : null;

    /// <summary>Writes a day, with a sign where its year has one.</summary>
    internal static string Write(LocalDate day) => day.Year is < 1 or > 9999 ? LocalDatePattern.Iso.Format(day) : Write(IsoDay.Of(day));

    /// <summary>Writes a day.</summary>
    internal static string Write(IsoDay day)
    {
        Span<char> text = stackalloc char[DayLength];
        TryWrite(day, text);
        return text.ToString();
    }

    /// <summary>Writes a day if it fits.</summary>
    internal static bool TryWrite(LocalDate day, Span<char> destination, out int charsWritten)
    {
        charsWritten = DayLength;
        if (day.Year is >= 1 and <= 9999 && TryWrite(IsoDay.Of(day), destination)) return true;
        var text = Write(day);
        charsWritten = text.AsSpan().TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    // What is written by NodaTime's patterns loads the tables of all cultures.
    internal static bool TryWrite(IsoDay day, Span<char> destination)
    {
        if (destination.Length < DayLength) return false;
        WriteTwoDigits(day.Year / 100, destination);
        WriteTwoDigits(day.Year % 100, destination[2..]);
        destination[YearLength] = destination[MonthLength] = '-';
        WriteTwoDigits(day.Month, destination[(YearLength + 1)..]);
        WriteTwoDigits(day.Day, destination[(MonthLength + 1)..]);
        return true;
    }

    private static void WriteTwoDigits(int number, Span<char> destination)
    {
        destination[0] = (char)('0' + (number / 10));
        destination[1] = (char)('0' + (number % 10));
    }

    private static bool TryTwoDigits(ReadOnlySpan<char> text, out int number)
    {
        number = (10 * (text[0] - '0')) + text[1] - '0';
        return char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);
    }
}
