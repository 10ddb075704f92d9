using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How much may be traded in one period of a quota.</summary>
public sealed record QuotaLine
{
    private readonly IsoDay usableThrough;

    /// <summary>A quota for one period.</summary>
    /// <param name="period">The days of the period; closed at both ends.</param>
    /// <param name="amount">What may be traded in all, above zero.</param>
    /// <param name="reserved">The part of the amount that the authority keeps for its own allocation; null where the text has none.</param>
    /// <param name="usableThrough">The last day on which what is left unused may still be traded; null where it lapses with the period.</param>
    /// <exception cref="ArgumentException">
    /// The period is open, the amount is zero, the reserved part exceeds the amount, or what is left over lapses before the period does.
    /// </exception>
    [JsonConstructor]
    public QuotaLine(DateSpan period, Mass amount, Mass? reserved = null, LocalDate? usableThrough = null)
        : this(period, amount, reserved, Guard.Against.OtherCalendarDay(usableThrough))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal QuotaLine(DateSpan period, Mass amount, Mass? reserved, IsoDay usableThrough)
    {
        Period = Guard.Against.Null(period);
        if (period.FirstDay.IsNone || period.LastDay.IsNone) throw new ArgumentException($"A quota runs over a closed period: {period} is open. Give its first and last day.", nameof(period));
        if (amount == default) throw new ArgumentException("A quota line allows more than nothing: a quota of zero is a prohibition.", nameof(amount));
        if (reserved > amount) throw new ArgumentException($"The reserved part {reserved} exceeds the amount {amount}: the amount includes it.", nameof(reserved));
        Amount = amount;
        Reserved = reserved;
        this.usableThrough = usableThrough;
        if (!usableThrough.IsNone && usableThrough.Order <= period.LastDay.Order)
            throw new ArgumentException($"What is left of a quota is carried past its period: {usableThrough} is not after {period}. Leave it out where it lapses with the period.", nameof(usableThrough));
    }

    /// <summary>The days of the period.</summary>
    [JsonConverter(typeof(OwnJsonOnly<QuotaLine>))]
    public DateSpan Period { get; }

    /// <summary>What may be traded in all.</summary>
    public Mass Amount { get; }

    /// <summary>The part of the amount that the authority keeps for its own allocation.</summary>
    public Mass? Reserved { get; }

    /// <summary>The last day on which what is left unused may still be traded; null where it lapses with the period.</summary>
    public LocalDate? UsableThrough => usableThrough.OrNull();

    private bool PrintMembers(StringBuilder text)
    {
        text.Append(InvariantFormat.Numbers, $"Period = {Period}, Amount = {Amount}, Reserved = {Reserved}, UsableThrough = {usableThrough}");
        return true;
    }

    /// <summary>The part of the amount that is not reserved: 96,600 t with 9,600 t reserved leave a base of 87,000 t.</summary>
    public Mass Base() => Reserved is { } reserved ? Amount - reserved : Amount;
}
