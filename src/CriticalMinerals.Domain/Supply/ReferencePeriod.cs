using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The time that a statistic counts: a month, a quarter, a year, or several years taken together.</summary>
/// <remarks>
/// Text and JSON: <c>2024-06</c>, <c>2024-Q2</c>, <c>2024</c>, <c>2021..2024</c>. ISO calendar, years 1 to 9999. For stocks such as reserves it is
/// the time for which the figure is given. Periods of different length overlap, so there is no order: compare <see cref="First"/> and <see cref="Last"/>.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<ReferencePeriod>))]
[TypeConverter(typeof(TokenTypeConverter<ReferencePeriod>))]
public sealed record ReferencePeriod : TextToken<ReferencePeriod>, ITextTokenRule<ReferencePeriod>
{
    private const string Separator = "..";
    private const int MonthsOfYear = 12;
    private const int LongestText = 10;

    // Months, counted from January of year 0: days are made of them when they are asked for, which the way to a first answer does not do.
    private readonly int firstMonth;
    private readonly int lastMonth;

    private ReferencePeriod(ReferencePeriodKind kind, int firstMonth, int lastMonth)
    {
        Kind = kind;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /// <summary>How long the period is.</summary>
    public ReferencePeriodKind Kind { get; }

    /// <summary>The first day.</summary>
    public LocalDate First => new(firstMonth / MonthsOfYear, (firstMonth % MonthsOfYear) + 1, 1);

    /// <summary>The last day, included.</summary>
    public LocalDate Last => new LocalDate(lastMonth / MonthsOfYear, (lastMonth % MonthsOfYear) + 1, 1).With(DateAdjusters.EndOfMonth);

    /// <summary>The days of the period.</summary>
    public DateSpan Days => new(First, Last);

    /// <summary>Whether the last day of this period comes after that of another.</summary>
    public bool EndsAfter(ReferencePeriod other) => lastMonth > Guard.Against.Null(other).lastMonth;

    /// <summary>A calendar month.</summary>
    /// <exception cref="ArgumentException">The month is not in the ISO calendar, years 1 to 9999.</exception>
    public static ReferencePeriod Month(YearMonth month)
    {
        var first = Guard.Against.OtherCalendar(month.OnDayOfMonth(1), nameof(month));
        return new(ReferencePeriodKind.Month, MonthOf(first.Year, first.Month), MonthOf(first.Year, first.Month));
    }

    /// <summary>Three calendar months.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="quarter">From 1 (January to March) to 4 (October to December).</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
    public static ReferencePeriod Quarter(int year, int quarter)
    {
        Guard.Against.OutsideYears(year);
        if (quarter is < 1 or > 4) throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "A quarter lies in 1 to 4.");
        return new(ReferencePeriodKind.Quarter, MonthOf(year, (3 * quarter) - 2), MonthOf(year, 3 * quarter));
    }

    /// <summary>A calendar year.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
    public static ReferencePeriod Year(int year) =>
        new(ReferencePeriodKind.Year, MonthOf(Guard.Against.OutsideYears(year), 1), MonthOf(year, MonthsOfYear));

    /// <summary>Several calendar years taken together, as in "2021-24".</summary>
    /// <param name="first">The first year, from 1 to 9998.</param>
    /// <param name="last">The last year, included; after the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or the last does not come after the first.</exception>
    public static ReferencePeriod Years(int first, int last)
    {
        Guard.Against.OutsideYears(first);
        Guard.Against.OutsideYears(last);
        return last > first
            ? new(ReferencePeriodKind.Years, MonthOf(first, 1), MonthOf(last, MonthsOfYear))
            : throw new ArgumentOutOfRangeException(
                nameof(last), last, string.Create(InvariantFormat.Numbers, $"Several years end after the first one, {first}. Use Year for a single year."));
    }

    private protected override bool TryWrite(Span<char> destination, out int charsWritten)
    {
        var year = firstMonth / MonthsOfYear;
        return Kind switch
        {
            ReferencePeriodKind.Month => destination.TryWrite(InvariantFormat.Numbers, $"{year:D4}-{(firstMonth % MonthsOfYear) + 1:D2}", out charsWritten),
            ReferencePeriodKind.Quarter => destination.TryWrite(InvariantFormat.Numbers, $"{year:D4}-Q{(lastMonth % MonthsOfYear / 3) + 1}", out charsWritten),
            ReferencePeriodKind.Year => year.TryFormat(destination, out charsWritten, "D4", InvariantFormat.Numbers),
            _ => destination.TryWrite(InvariantFormat.Numbers, $"{year:D4}{Separator}{lastMonth / MonthsOfYear:D4}", out charsWritten),
        };
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

    static string ITextTokenRule<ReferencePeriod>.What => "a reference period";

    static string ITextTokenRule<ReferencePeriod>.Rule => "a year 2024, a month 2024-06, a quarter 2024-Q2, or several years in order, 2021..2024";

    static ReferencePeriod? ITextTokenRule<ReferencePeriod>.Read(ReadOnlySpan<char> text) => text.Length == 4 ? ReadYear(text) : ReadLonger(text);

    private static ReferencePeriod? ReadYear(ReadOnlySpan<char> text) => DateText.ReadYear(text) is { } year ? Year(year) : null;

    private static ReferencePeriod? ReadLonger(ReadOnlySpan<char> text) => text.Length switch
    {
        7 when text[4..6] is "-Q" => DateText.ReadYear(text[..4]) is { } year && text[6] is >= '1' and <= '4' ? Quarter(year, text[6] - '0') : null,
        7 => ReadMonth(text),
        10 when text[4..6] is Separator =>
            DateText.ReadYear(text[..4]) is { } first && DateText.ReadYear(text[6..]) is { } last && first < last ? Years(first, last) : null,
        _ => null,
    };

    private static ReferencePeriod? ReadMonth(ReadOnlySpan<char> text) => DateText.TryReadMonth(text, out var year, out var month) ? Month(new YearMonth(year, month)) : null;

    private static int MonthOf(int year, int month) => (year * MonthsOfYear) + month - 1;
}
