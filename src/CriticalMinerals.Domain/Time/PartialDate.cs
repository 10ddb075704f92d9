using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A date as exactly as it is known: a day, a month, a year, or some day between two.</summary>
/// <remarks>
/// Text and JSON: <c>2025-11-10</c>, <c>2023-06</c>, <c>2025</c>, <c>2025-06-01..2025-06-16</c>. ISO calendar, years 1 to 9999.
/// Equal when days and precision are equal; <c>2023-06</c> and <c>2023-06-01..2023-06-30</c> differ, since they say different things.
/// There is no order between dates that overlap, so there is no comparison: compare <see cref="Earliest"/> and <see cref="Latest"/>.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<PartialDate>))]
[TypeConverter(typeof(TokenTypeConverter<PartialDate>))]
public sealed record PartialDate : TextToken<PartialDate>, ITextTokenRule<PartialDate>
{
    private const string Separator = "..";

    private const int LongestText = (2 * DateText.LongestDay) + 2;

    private PartialDate(LocalDate earliest, LocalDate latest, DatePrecision precision)
    {
        Earliest = earliest;
        Latest = latest;
        Precision = precision;
    }

    /// <summary>The first day that it may be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that it may be; the same as <see cref="Earliest"/> where the day is known.</summary>
    public LocalDate Latest { get; }

    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The day, or null where it is not known.</summary>
    public LocalDate? Day => Precision == DatePrecision.Day ? Earliest : null;

    /// <summary>A known day.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public static PartialDate OnDay(LocalDate day)
    {
        Guard.Against.OtherCalendar(day);
        return new(day, day, DatePrecision.Day);
    }

    /// <summary>Some day of a month.</summary>
    /// <exception cref="ArgumentException">The month is not in the ISO calendar.</exception>
    public static PartialDate InMonth(YearMonth month)
    {
        Guard.Against.OtherCalendar(month.OnDayOfMonth(1), nameof(month));
        return InMonth(month.Year, month.Month);
    }

    /// <summary>Some day of a year.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
    public static PartialDate InYear(int year)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year), year, "A year lies in 1 to 9999.");
        return new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DatePrecision.Year);
    }

    /// <summary>Some day from one day to another, both included.</summary>
    /// <exception cref="ArgumentException">The last day does not come after the first, or a day is not in the ISO calendar.</exception>
    public static PartialDate Between(LocalDate first, LocalDate last)
    {
        Guard.Against.OtherCalendar(first);
        Guard.Against.OtherCalendar(last);
        Guard.Against.EndBeforeStart(first, last);
        return first == last
            ? throw new ArgumentException($"Between one day and itself lies one known day: use OnDay for {DateText.Write(first)}.", nameof(last))
            : new(first, last, DatePrecision.Between);
    }

    private static PartialDate InMonth(int year, int month) =>
        new(new LocalDate(year, month, 1), new LocalDate(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    /// <summary>Whether the other date has the same days and says them as exactly.</summary>
    public bool Equals(PartialDate? other) =>
        ReferenceEquals(this, other) || (other is not null && Earliest == other.Earliest && Latest == other.Latest && Precision == other.Precision);

    /// <summary>A number that equal dates share.</summary>
    public override int GetHashCode() => (Earliest.Order << 2) ^ Latest.Order ^ (int)Precision;

    private protected override bool TryWrite(Span<char> destination, out int charsWritten)
    {
        if (Precision == DatePrecision.Between) return DateText.TryWrite(Earliest, Separator, Latest, destination, out charsWritten);
        Span<char> day = stackalloc char[DateText.LongestDay];
        DateText.TryWrite(Earliest, day, out var length);
        length = Precision switch
        {
            DatePrecision.Month => DateText.MonthLength,
            DatePrecision.Year => DateText.YearLength,
            _ => length,
        };
        charsWritten = day[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;
    }

    private protected override string Text
    {
        get
        {
            Span<char> text = stackalloc char[LongestText];
            TryWrite(text, out var length);
            return text[..length].ToString();
        }
    }

    static string ITextTokenRule<PartialDate>.What => "a partial date";

    static string ITextTokenRule<PartialDate>.Rule => "a day 2025-11-10, a month 2023-06, a year 2025, or two days in order, 2025-06-01..2025-06-16";

    static PartialDate? ITextTokenRule<PartialDate>.Read(ReadOnlySpan<char> text)
    {
        if (DateText.ReadDay(text) is { } day) return new(day, day, DatePrecision.Day);
        if (DateText.TryReadMonth(text, out var year, out var month)) return InMonth(year, month);
        if (DateText.ReadYear(text) is { } whole) return InYear(whole);
        return text.Length == 22 && text[10..12] is Separator
            && DateText.ReadDay(text[..10]) is { } first && DateText.ReadDay(text[12..]) is { } last && first.Order < last.Order
            ? Between(first, last)
            : null;
    }
}
