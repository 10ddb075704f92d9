using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The text provides for no renewal: a fixed term ends with its last day, an indefinite one goes on until something ends it.</summary>
public sealed record NoRenewal : RenewalClause
{
    /// <summary>No renewal.</summary>
    [JsonConstructor]
    public NoRenewal()
    {
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<NoRenewal>))]
    public override string Kind => "none";

    /// <inheritdoc/>
    public override string Describe() => "no renewal provided for";

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) => term.End;

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from) => ExpiryOf(term);
}
