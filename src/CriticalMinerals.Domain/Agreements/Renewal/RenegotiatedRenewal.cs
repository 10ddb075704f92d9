using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Each further period needs a new decision of the parties; nobody is entitled to one.</summary>
public sealed record RenegotiatedRenewal : RenewalClause
{
    /// <summary>A renewal by renegotiation.</summary>
    /// <param name="every">How often the parties mean to renegotiate, where they have said so; null where they have not.</param>
    /// <exception cref="ArgumentException">The period is negative, zero or has hours.</exception>
    [JsonConstructor]
    public RenegotiatedRenewal(Period? every = null)
        : this(CalendarLength.Of(every is null ? null : Guard.Against.NotWholeDays(every)))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal RenegotiatedRenewal(CalendarLength every) => KeptEvery = every;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<RenegotiatedRenewal>))]
    public override string Kind => "renegotiated";

    /// <summary>How often the parties mean to renegotiate; null where they have not said so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Period? Every => KeptEvery.OrNull();

    /// <inheritdoc cref="Every"/>
    internal CalendarLength KeptEvery { get; }

    /// <inheritdoc/>
    public override string Describe() => KeptEvery.IsNone ? "continues only if renegotiated" : $"continues only if renegotiated, every {KeptEvery}";

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) => term.End;

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from) => ExpiryOf(term);
}
