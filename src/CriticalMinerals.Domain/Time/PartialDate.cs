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

    private const int LongestText = (2 * DateText.DayLength) + 2;

    private PartialDate(IsoDay earliest, IsoDay latest, DatePrecision precision)
    {
        EarliestDay = earliest;
        LatestDay = latest;
        Precision = precision;
    }

    /// <summary>The first day that it may be.</summary>
    public LocalDate Earliest => EarliestDay.ToLocalDate();

    /// <summary>The last day that it may be; the same as <see cref="Earliest"/> where the day is known.</summary>
    public LocalDate Latest => LatestDay.ToLocalDate();

    /// <inheritdoc cref="Earliest"/>
    internal IsoDay EarliestDay { get; }

    /// <inheritdoc cref="Latest"/>
    internal IsoDay LatestDay { get; }

    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The day, or null where it is not known.</summary>
    public LocalDate? Day => Precision == DatePrecision.Day ? Earliest : null;

    /// <summary>A known day.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public static PartialDate OnDay(LocalDate day)
    {
        Guard.Against.OtherCalendar(day);
        return OfDay(IsoDay.Of(day));
    }

    /// <inheritdoc cref="OnDay(LocalDate)"/>
    internal static PartialDate OfDay(IsoDay day) => new(day, day, DatePrecision.Day);

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
        return new(new IsoDay(year, 1, 1), new IsoDay(year, 12, 31), DatePrecision.Year);
    }

    /// <summary>Some day from one day to another, both included.</summary>
    /// <exception cref="ArgumentException">The last day does not come after the first, or a day is not in the ISO calendar.</exception>
    public static PartialDate Between(LocalDate first, LocalDate last)
    {
        Guard.Against.OtherCalendar(first);
        Guard.Against.OtherCalendar(last);
        Guard.Against.EndBeforeStart(first, last);
        return first == last
            ? throw new ArgumentException($"Between one day and itself lies one known day: use OnDay for {IsoDay.Of(first)}.", nameof(last))
            : OfDays(IsoDay.Of(first), IsoDay.Of(last));
    }

    /// <summary>A known day, or some day between two in order.</summary>
    internal static PartialDate OfDays(IsoDay first, IsoDay last) =>
        first.Order == last.Order ? OfDay(first) : new(first, last, DatePrecision.Between);

    private static PartialDate InMonth(int year, int month) =>
        new(new IsoDay(year, month, 1), new IsoDay(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    /// <summary>Whether the other date has the same days and says them as exactly.</summary>
    public bool Equals(PartialDate? other) =>
        ReferenceEquals(this, other) || (other is not null && EarliestDay.Order == other.EarliestDay.Order && LatestDay.Order == other.LatestDay.Order && Precision == other.Precision);

    /// <summary>A number that equal dates share.</summary>
    public override int GetHashCode() => (EarliestDay.Order << 2) ^ LatestDay.Order ^ (int)Precision;

    private protected override bool TryWrite(Span<char> destination, out int charsWritten)
    {
        charsWritten = Precision switch
        {
            DatePrecision.Month => DateText.MonthLength,
            DatePrecision.Year => DateText.YearLength,
            DatePrecision.Between => LongestText,
            _ => DateText.DayLength,
        };
        Span<char> text = stackalloc char[LongestText];
        DateText.TryWrite(EarliestDay, text);
        if (Precision == DatePrecision.Between)
        {
            Separator.CopyTo(text[DateText.DayLength..]);
            DateText.TryWrite(LatestDay, text[(DateText.DayLength + Separator.Length)..]);
        }

        if (!text[..charsWritten].TryCopyTo(destination)) charsWritten = 0;
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
        if (DateText.Read(text) is { IsNone: false } day) return new(day, day, DatePrecision.Day);
        if (DateText.TryReadMonth(text, out var year, out var month)) return InMonth(year, month);
        if (DateText.ReadYear(text) is { } whole) return InYear(whole);
        if (text.Length != LongestText || text[DateText.DayLength..^DateText.DayLength] is not Separator) return null;
        var (first, last) = (DateText.Read(text[..DateText.DayLength]), DateText.Read(text[^DateText.DayLength..]));
        return !first.IsNone && first.Order < last.Order ? new(first, last, DatePrecision.Between) : null;
    }
}
