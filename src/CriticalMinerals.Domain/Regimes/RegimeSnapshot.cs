using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The state of everything in a regime on a day, as known on another.</summary>
public sealed record RegimeSnapshot
{
    internal RegimeSnapshot(AsOf asOf, ValueList<ClauseStatus> clauses, ValueList<InstrumentStatus> suspensions, ValueList<AgreementStanding> agreements)
    {
        AsOf = asOf;
        Clauses = clauses;
        Suspensions = suspensions;
        Agreements = agreements;
    }

    /// <summary>The two dates of the question.</summary>
    [JsonConverter(typeof(OwnJsonOnly<RegimeSnapshot>))]
    public AsOf AsOf { get; }

    /// <summary>Every clause, in the order of the regime.</summary>
    public ValueList<ClauseStatus> Clauses { get; }

    /// <summary>Every suspension, in the order of the regime.</summary>
    public ValueList<InstrumentStatus> Suspensions { get; }

    /// <summary>Every agreement, in the order of the regime.</summary>
    public ValueList<AgreementStanding> Agreements { get; }
}
