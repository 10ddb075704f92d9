using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Consecutive days with an inclusive first and last day, either of which may be open.</summary>
/// <remarks>
/// Text and JSON: <c>2025-11-10/2026-11-10</c>, <c>../2026-11-10</c>, <c>2025-11-10/..</c>, <c>../..</c>. ISO calendar.
/// Equal when both days are equal. Spans overlap, so there is no order and no comparison.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<DateSpan>))]
[TypeConverter(typeof(TokenTypeConverter<DateSpan>))]
public sealed record DateSpan : TextToken<DateSpan>, ITextTokenRule<DateSpan>
{
    private const string Open = "..";

    /// <summary>A span from its first to its last day.</summary>
    /// <param name="first">The first day, included; null for a span without beginning.</param>
    /// <param name="last">The last day, included; null for a span without end.</param>
    /// <exception cref="ArgumentException">The last day comes before the first, or a day is not in the ISO calendar.</exception>
    public DateSpan(LocalDate? first, LocalDate? last)
    {
        FirstDay = Guard.Against.OtherCalendarDay(first);
        LastDay = Guard.Against.OtherCalendarDay(last);
        Guard.Against.EndBeforeStart(FirstDay, LastDay, nameof(last));
    }

    /// <summary>A span from days in order; none is an open end.</summary>
    internal DateSpan(IsoDay first, IsoDay last)
    {
        FirstDay = first;
        LastDay = last;
    }

    /// <summary>All of time.</summary>
    public static DateSpan Always { get; } = new(default(IsoDay), default);

    /// <summary>The first day, included; null where the span has no beginning.</summary>
    public LocalDate? First => FirstDay.OrNull();

    /// <summary>The last day, included; null where the span has no end.</summary>
    public LocalDate? Last => LastDay.OrNull();

    /// <inheritdoc cref="First"/>
    internal IsoDay FirstDay { get; }

    /// <inheritdoc cref="Last"/>
    internal IsoDay LastDay { get; }

    /// <summary>The first day after the span; null where the span has no end or ends with the calendar, on 9999-12-31.</summary>
    public LocalDate? EndExclusive => AfterLast.OrNull();

    /// <inheritdoc cref="EndExclusive"/>
    internal IsoDay AfterLast => LastDay.IsNone ? default : LastDay.After;

    /// <summary>How many days the span has; null where it is open.</summary>
    public int? Days => First is { } first && Last is { } last ? Period.DaysBetween(first, last) + 1 : null;

    /// <summary>The span of one period that begins on a day: 2025-05-14 and 90 days gives the last day 2025-08-11.</summary>
    /// <remarks>Years and months are added together, then weeks and days; a month that lacks the day of the first ends on its own last day.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The span would end after the year 9999.</exception>
    /// <exception cref="ArgumentException">The period is negative, zero or has hours, or the day is not in the ISO calendar.</exception>
    public static DateSpan Lasting(LocalDate first, Period period) =>
        new(IsoDay.Of(Guard.Against.OtherCalendar(first)), PeriodArithmetic.Plus(IsoDay.Of(first), CalendarLength.Of(Guard.Against.NotWholeDays(period)), 1).DaysLater(-1));

    /// <summary>The last day of a term: the first exclusive end, plus so many periods, minus one day; always counted from the first end.</summary>
    /// <param name="number">The term, counted from 0; term 0 is this span.</param>
    /// <param name="period">The length of each later term.</param>
    /// <returns>The day, or null where this span has no end. A month that lacks the day of the anchor ends on its own last day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the day lies after the year 9999.</exception>
    /// <exception cref="ArgumentException">The period is negative, zero or has hours.</exception>
    public LocalDate? LastDayOfTerm(int number, Period period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var length = CalendarLength.Of(Guard.Against.NotWholeDays(period));
        if (number == 0 || LastDay.IsNone) return Last;
        return AfterLast is { IsNone: false } anchor
            ? PeriodArithmetic.Plus(anchor, length, number).DaysLater(-1).ToLocalDate()
            : throw new ArgumentOutOfRangeException(nameof(number), number, $"No term follows {this}, which ends with the calendar: ask for term 0.");
    }

    /// <summary>Whether the day lies in the span.</summary>
    /// <param name="day">The day; the first and the last day of the span count.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public bool Contains(LocalDate day) => !(day < First) && !(day > Last);

    /// <inheritdoc cref="Contains(LocalDate)"/>
    internal bool Contains(IsoDay day) => day.Order >= FirstDay.Order && (LastDay.IsNone || day.Order <= LastDay.Order);

    /// <summary>Whether every day of the other span lies in this one.</summary>
    public bool Contains(DateSpan other)
    {
        Guard.Against.Null(other);
        return (FirstDay.IsNone || other.FirstDay.Order >= FirstDay.Order) && (LastDay.IsNone || (!other.LastDay.IsNone && other.LastDay.Order <= LastDay.Order));
    }

    /// <summary>Whether the spans have a day in common.</summary>
    public bool Overlaps(DateSpan other) => Intersect(other) is not null;

    /// <summary>The days that both spans have, or null where there are none.</summary>
    /// <param name="other">The other span; open ends are lawful.</param>
    public DateSpan? Intersect(DateSpan other)
    {
        Guard.Against.Null(other);
        var first = other.FirstDay.Order > FirstDay.Order ? other.FirstDay : FirstDay;
        var last = LastDay.IsNone || (!other.LastDay.IsNone && other.LastDay.Order < LastDay.Order) ? other.LastDay : LastDay;
        return Meet(first, last) ? new(first, last) : null;
    }

    /// <summary>The days of this span that lie in none of the others, as spans in order.</summary>
    /// <param name="others">The days to leave out, in any order; they may overlap.</param>
    /// <returns>Empty where nothing is left.</returns>
    public ValueList<DateSpan> Subtract(IEnumerable<DateSpan> others)
    {
        Guard.Against.Null(others);
        List<DateSpan> left = [this];
        foreach (var other in others) left = [.. left.SelectMany(span => span.Without(other))];
        return left.ToValueList();
    }

    /// <summary>The same days, open where they reach the first or the last day of the calendar.</summary>
    internal DateSpan OpenAtTheEdges() => new(FirstDay.Order == IsoDay.First.Order ? default : FirstDay, LastDay.Order == IsoDay.Last.Order ? default : LastDay);

    private IEnumerable<DateSpan> Without(DateSpan other)
    {
        if (Intersect(other) is not { } common)
        {
            yield return this;
            yield break;
        }

        if (common.FirstDay.Order != FirstDay.Order && common.FirstDay.Before is { IsNone: false } before) yield return new(FirstDay, before);
        if (common.LastDay.Order != LastDay.Order && common.LastDay.After is { IsNone: false } after) yield return new(after, LastDay);
    }

    private static bool Meet(IsoDay first, IsoDay last) => first.IsNone || last.IsNone || first.Order <= last.Order;

    private protected override bool TryWrite(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (!TryWriteEnd(FirstDay, destination, out var first) || !"/".TryCopyTo(destination[first..]) || !TryWriteEnd(LastDay, destination[(first + 1)..], out var last)) return false;
        charsWritten = first + 1 + last;
        return true;
    }

    private static bool TryWriteEnd(IsoDay day, Span<char> destination, out int charsWritten)
    {
        charsWritten = day.IsNone ? Open.Length : DateText.DayLength;
        if (!(day.IsNone ? Open.TryCopyTo(destination) : DateText.TryWrite(day, destination))) charsWritten = 0;
        return charsWritten > 0;
    }

    private protected override string Text => $"{Write(FirstDay)}/{Write(LastDay)}";

    static string ITextTokenRule<DateSpan>.What => "a span of days";

    static string ITextTokenRule<DateSpan>.Rule => "a first and a last day in order, 2025-11-10/2026-11-10, with '..' for an open end";

    static DateSpan? ITextTokenRule<DateSpan>.Read(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryReadEnd(text[..slash], out var first) || !TryReadEnd(text[(slash + 1)..], out var last)) return null;
        return Meet(first, last) ? new(first, last) : null;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, out IsoDay day)
    {
        day = DateText.Read(text);
        return !day.IsNone || text is Open;
    }

    private static string Write(IsoDay day) => day.IsNone ? Open : DateText.Write(day);
}
