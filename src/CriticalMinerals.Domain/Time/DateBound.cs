using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The day on which something begins or ends, or why no day can be given.</summary>
/// <remarks>
/// Text and JSON: a partial date, or <c>none</c>, <c>not-set</c>, <c>unknown</c>. There are no sentinel dates:
/// what has no end has the bound <see cref="None"/>, not the year 9999. A start that is <see cref="NotSet"/> means announced until
/// somebody sets it; one that is <see cref="Unknown"/> makes every day before the next known event Indeterminate.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<DateBound>))]
[TypeConverter(typeof(TokenTypeConverter<DateBound>))]
public sealed record DateBound : TextToken<DateBound>, ITextTokenRule<DateBound>
{
    private const string NoneText = "none";
    private const string NotSetText = "not-set";
    private const string UnknownText = "unknown";

    private DateBound(DateBoundKind kind, PartialDate? date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>There is no such day.</summary>
    public static DateBound None { get; } = new(DateBoundKind.None, null);

    /// <summary>Nobody has fixed the day yet.</summary>
    public static DateBound NotSet { get; } = new(DateBoundKind.NotSet, null);

    /// <summary>The day is fixed, but not known here.</summary>
    public static DateBound Unknown { get; } = new(DateBoundKind.Unknown, null);

    /// <summary>What is known of the day.</summary>
    public DateBoundKind Kind { get; }

    /// <summary>The date, or null where there is none to give.</summary>
    public PartialDate? Date { get; }

    /// <summary>The day, or null where it is not exactly known.</summary>
    public LocalDate? Day => Date?.Day;

    /// <summary>The first day that it may be; none where there is no date.</summary>
    internal IsoDay EarliestDay => Date is null ? default : Date.EarliestDay;

    /// <summary>The last day that it may be; none where there is no date.</summary>
    internal IsoDay LatestDay => Date is null ? default : Date.LatestDay;

    /// <summary>A date, exactly or partly known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static DateBound On(PartialDate date) => new(DateBoundKind.OnDate, Guard.Against.Null(date));

    /// <summary>A known day.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public static DateBound On(LocalDate day) => On(PartialDate.OnDay(day));

    /// <inheritdoc cref="On(LocalDate)"/>
    internal static DateBound OfDay(IsoDay day) => On(PartialDate.OfDay(day));

    /// <summary>The days on which something may begin whose first day this bound gives.</summary>
    internal DayWindow AsFirstDay() => Kind switch
    {
        DateBoundKind.OnDate => new(Date!.EarliestDay, Date.LatestDay),
        DateBoundKind.Unknown => DayWindow.Anytime,
        _ => DayWindow.Never,
    };

    /// <summary>The days on which something may be over whose last day this bound gives.</summary>
    internal DayWindow AsLastDay() => AsFirstDay().PlusDays(1);

    private protected override bool TryWrite(Span<char> destination, out int charsWritten) =>
        Date is null ? base.TryWrite(destination, out charsWritten) : Date.TryFormat(destination, out charsWritten, default, null);

    private protected override string Text => Kind switch
    {
        DateBoundKind.None => NoneText,
        DateBoundKind.NotSet => NotSetText,
        DateBoundKind.Unknown => UnknownText,
        _ => Date!.ToString(),
    };

    static string ITextTokenRule<DateBound>.What => "a date bound";

    static string ITextTokenRule<DateBound>.Rule => "a partial date such as 2025-11-10, 2023-06 or 2025, or one of none, not-set, unknown";

    static DateBound? ITextTokenRule<DateBound>.Read(ReadOnlySpan<char> text) => text switch
    {
        NoneText => None,
        NotSetText => NotSet,
        UnknownText => Unknown,
        _ => PartialDate.TryParse(text, null, out var date) ? On(date) : null,
    };
}
