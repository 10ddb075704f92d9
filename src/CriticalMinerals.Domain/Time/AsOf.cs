using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The two dates of every legal question: the day it is about, and the day whose knowledge may be used.</summary>
/// <remarks>
/// Text and JSON: <c>2026-06-01</c> (with all that is recorded) and <c>2026-06-01@2025-12-01</c> (as known on 1 December 2025).
/// The default is 0001-01-01 with all that is recorded. Equal when both dates are equal; there is no order.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<AsOf>))]
[TypeConverter(typeof(TokenTypeConverter<AsOf>))]
public readonly record struct AsOf : ISpanParsable<AsOf>, ISpanFormattable
{
    // None is the first day of all, so that the default is a question.
    private readonly IsoDay day;

    /// <summary>A question about a day, with all that is recorded.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public AsOf(LocalDate date)
        : this(date, null)
    {
    }

    /// <summary>A question about a day, with the knowledge of another.</summary>
    /// <param name="date">The day that the question is about.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    public AsOf(LocalDate date, LocalDate? knownOn)
        : this(Guard.Against.OtherCalendarDay(date), Guard.Against.OtherCalendarDay(knownOn))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal AsOf(IsoDay date, IsoDay knownOn)
    {
        day = date;
        KnownDay = knownOn;
    }

    /// <summary>The day that the question is about.</summary>
    public LocalDate Date => Day.ToLocalDate();

    /// <inheritdoc cref="Date"/>
    internal IsoDay Day => day.IsNone ? IsoDay.First : day;

    /// <summary>The day whose knowledge may be used; null for all that is recorded.</summary>
    public LocalDate? KnownOn => KnownDay.OrNull();

    /// <inheritdoc cref="KnownOn"/>
    internal IsoDay KnownDay { get; }

    /// <summary>Reads <c>2026-06-01</c> or <c>2026-06-01@2025-12-01</c>.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static AsOf Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static AsOf Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static AsOf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException(
                $"'{TextLimits.Shorten(s)}' is not a date to ask about: expected a day 2026-06-01, or with a knowledge day 2026-06-01@2025-12-01.");

    /// <summary>Reads the two dates if the text says them.</summary>
    public static bool TryParse(string? s, out AsOf result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out AsOf)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AsOf result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out AsOf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AsOf result)
    {
        result = default;
        var at = s.IndexOf('@');
        var date = DateText.Read(at < 0 ? s : s[..at]);
        var knownOn = at < 0 ? default : DateText.Read(s[(at + 1)..]);
        if (date.IsNone || (at >= 0 && knownOn.IsNone)) return false;
        result = new(date, knownOn);
        return true;
    }

    /// <summary>Whether both dates are the same.</summary>
    public bool Equals(AsOf other) => Day.Order == other.Day.Order && KnownDay.Order == other.KnownDay.Order;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day.Order, KnownDay.Order);

    /// <summary>The two dates as text, the inverse of <see cref="Parse(string)"/>.</summary>
    public override string ToString() => KnownDay.IsNone ? DateText.Write(Day) : $"{DateText.Write(Day)}@{DateText.Write(KnownDay)}";

    /// <summary>The two dates as text; format and provider are not used.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the two dates if they fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (!DateText.TryWrite(Day, destination)) return false;
        if (!KnownDay.IsNone && !TryWriteKnownDay(destination[DateText.DayLength..])) return false;
        charsWritten = KnownDay.IsNone ? DateText.DayLength : (2 * DateText.DayLength) + 1;
        return true;
    }

    private bool TryWriteKnownDay(Span<char> destination) => "@".TryCopyTo(destination) && DateText.TryWrite(KnownDay, destination[1..]);
}
