using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <summary>Days and months as ISO 8601 text, without allocation on the way in but for the pattern's own.</summary>
internal static class DateText
{
    internal static LocalDate? ReadDay(ReadOnlySpan<char> text)
    {
        if (text.Length != 10) return null;
        var read = LocalDatePattern.Iso.Parse(text.ToString());
        return read.Success && read.Value.Year >= 1 ? read.Value : null;
    }

    internal static YearMonth? ReadMonth(ReadOnlySpan<char> text)
    {
        if (text.Length != 7) return null;
        var read = YearMonthPattern.Iso.Parse(text.ToString());
        return read.Success && read.Value.Year >= 1 ? read.Value : null;
    }

    internal static int? ReadYear(ReadOnlySpan<char> text)
    {
        if (text.Length != 4) return null;
        foreach (var c in text)
            if (!char.IsAsciiDigit(c)) return null;
        return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is var year and >= 1 ? year : null;
    }

    internal static string Write(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
