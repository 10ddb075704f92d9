using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A term of a fixed length that begins with the entry into force.</summary>
public sealed record TermLasting : FirstTerm
{
    /// <summary>A term of a length.</summary>
    /// <param name="length">Such as P90D or P16Y: 2025-05-14 and P90D gives the last day 2025-08-11.</param>
    /// <exception cref="ArgumentException">The length is negative, zero or has hours.</exception>
    [JsonConstructor]
    public TermLasting(Period length)
        : this(CalendarLength.Of(Guard.Against.NotWholeDays(length)))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal TermLasting(CalendarLength length) => KeptLength = length;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<TermLasting>))]
    public override string Kind => "lasting";

    /// <summary>How long the term lasts.</summary>
    public Period Length => KeptLength.ToPeriod();

    /// <inheritdoc cref="Length"/>
    internal CalendarLength KeptLength { get; }

    /// <inheritdoc/>
    public override string Describe() => $"first term of {KeptLength} from the entry into force";

    internal override DayWindow FirstDayAfter(AgreementRecord record) => record.EntryWindow.Plus(KeptLength);
}
