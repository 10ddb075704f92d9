using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Holds until something happens, such as the entry into force of its successor; that is then recorded as an event.</summary>
public sealed record UntilEvent : RenewalClause
{
    /// <summary>An end by an event.</summary>
    /// <param name="awaited">What ends it, in own words.</param>
    /// <param name="successor">The agreement whose entry into force ends it; null where it is something else, or that agreement is not recorded.</param>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    [JsonConstructor]
    public UntilEvent(string awaited, AgreementId? successor = null)
    {
        Awaited = Guard.Against.UncleanText(awaited, "What ends an agreement");
        Successor = successor;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<UntilEvent>))]
    public override string Kind => "untilEvent";

    /// <summary>What ends it, in own words.</summary>
    public string Awaited { get; }

    /// <summary>The agreement whose entry into force ends it; null where it is something else, or that agreement is not recorded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AgreementId? Successor { get; }

    /// <inheritdoc/>
    public override string Describe() => $"holds until {Awaited}";

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) => term.End;

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from) => ExpiryOf(term);
}
