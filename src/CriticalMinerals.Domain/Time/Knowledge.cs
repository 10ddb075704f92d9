using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>From which day a fact may be used.</summary>
internal static class Knowledge
{
    /// <summary>
    /// The first day on which a fact counts as known: the day it became public; where that is not recorded, its own day;
    /// where the day is only partly known, the day after its last.
    /// </summary>
    internal static IsoDay KnownFromDay(PartialDate? publicOn, PartialDate on)
    {
        var date = publicOn ?? on;
        if (date.Precision == DatePrecision.Day) return date.EarliestDay;
        return date.LatestDay.After is { IsNone: false } after ? after : date.LatestDay;
    }

    /// <inheritdoc cref="KnownFromDay"/>
    internal static LocalDate KnownFrom(PartialDate? publicOn, PartialDate on) => KnownFromDay(publicOn, on).ToLocalDate();

    /// <summary>Whether a fact known from a day may be used with the knowledge of another; none is all that is recorded.</summary>
    internal static bool Includes(IsoDay knownOn, IsoDay knownFrom) => knownOn.IsNone || knownFrom.Order <= knownOn.Order;

    /// <summary>The last day that counts as recorded: the earlier of the knowledge day and the day through which the record was checked.</summary>
    /// <exception cref="ArgumentException">The knowledge day is not of the ISO calendar.</exception>
    internal static LocalDate RecordedThrough(LocalDate? knownOn, LocalDate verifiedThrough) =>
        RecordedThrough(Guard.Against.OtherCalendarDay(knownOn), IsoDay.Of(verifiedThrough)).ToLocalDate();

    /// <inheritdoc cref="RecordedThrough(LocalDate?, LocalDate)"/>
    internal static IsoDay RecordedThrough(IsoDay knownOn, IsoDay verifiedThrough) =>
        !knownOn.IsNone && knownOn.Order < verifiedThrough.Order ? knownOn : verifiedThrough;
}
