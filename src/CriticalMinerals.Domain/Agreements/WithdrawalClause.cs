using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How a party leaves an agreement by notice.</summary>
public sealed record WithdrawalClause
{
    /// <summary>A withdrawal clause.</summary>
    /// <param name="notice">The notice period, such as P30D, P180D or P6M; null where the text allows notice but states no period, or it is not known.</param>
    /// <param name="countedFrom">The day from which the period is counted.</param>
    /// <param name="ends">Whether the agreement still holds on the day to which the period counts.</param>
    /// <exception cref="ArgumentException">The period is negative, zero or has hours.</exception>
    [JsonConstructor]
    public WithdrawalClause(Period? notice = null, NoticeStart countedFrom = NoticeStart.Receipt, NoticeEnd ends = NoticeEnd.OnTheDay)
        : this(CalendarLength.Of(notice is null ? null : Guard.Against.NotWholeDays(notice)), countedFrom, ends)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal WithdrawalClause(CalendarLength notice, NoticeStart countedFrom, NoticeEnd ends)
    {
        KeptNotice = notice;
        CountedFrom = countedFrom is >= NoticeStart.Receipt and <= NoticeStart.Sending ? countedFrom : Guard.Against.UnnamedMember(countedFrom);
        Ends = ends is >= NoticeEnd.OnTheDay and <= NoticeEnd.AfterTheDay ? ends : Guard.Against.UnnamedMember(ends);
    }

    /// <summary>The notice period; null where the text states none, or it is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(OwnJsonOnly<WithdrawalClause>))]
    public Period? Notice => KeptNotice.OrNull();

    /// <inheritdoc cref="Notice"/>
    internal CalendarLength KeptNotice { get; }

    /// <summary>The day from which the period is counted; by default that of receipt.</summary>
    public NoticeStart CountedFrom { get; }

    /// <summary>Whether the agreement still holds on the day to which the period counts; by default it ends on that day.</summary>
    public NoticeEnd Ends { get; }

    /// <summary>The first day on which the agreement no longer holds for the party, if the period is counted from the given day.</summary>
    /// <returns>The day: 2026-03-02 with P30D gives 2026-04-01. Null where no period is known, or the day lies beyond the calendar.</returns>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public LocalDate? FirstDayOut(LocalDate countedFrom) =>
        !KeptNotice.IsNone && CalendarArithmetic.Plus(IsoDay.Of(Guard.Against.OtherCalendar(countedFrom)), KeptNotice) is { IsNone: false } day
            ? (Ends == NoticeEnd.AfterTheDay ? day.After : day).OrNull()
            : null;

    internal DayWindow FirstDayOut(DayWindow countedFrom) =>
        KeptNotice.IsNone
            ? new DayWindow(countedFrom.EarliestDay, default)
            : countedFrom.Plus(KeptNotice).PlusDays(Ends == NoticeEnd.AfterTheDay ? 1 : 0);

    /// <summary>How a party leaves, for people.</summary>
    public override string ToString() => $"notice of {(KeptNotice.IsNone ? "unstated length" : KeptNotice.ToString())}, counted from {CountedFrom}, ends {Ends}";
}
