using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A term with a fixed last day.</summary>
public sealed record TermUntil : FirstTerm
{
    /// <summary>A term until a day.</summary>
    /// <param name="lastDay">
    /// The last day, included; not set while nobody has fixed it. Unknown where a text fixes it and the text is not known:
    /// then the agreement counts as in force through the last day for which its record was checked, and later days are Indeterminate.
    /// </param>
    /// <exception cref="ArgumentException">The bound says that there is no such day: that is an <see cref="IndefiniteTerm"/>.</exception>
    [JsonConstructor]
    public TermUntil(DateBound lastDay) => LastDay = Guard.Against.NoDay(lastDay);

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<TermUntil>))]
    public override string Kind => "until";

    /// <summary>The last day, included.</summary>
    public DateBound LastDay { get; }

    /// <inheritdoc/>
    public override string Describe() => $"first term until {LastDay}";

    internal override DayWindow FirstDayAfter(AgreementRecord record) =>
        LastDay.Kind == DateBoundKind.Unknown ? record.NotSeenBefore(record.EntryWindow) : LastDay.AsLastDay();
}
