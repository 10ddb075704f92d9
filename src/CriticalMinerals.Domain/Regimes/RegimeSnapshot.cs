using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The state of everything in a regime on a day, as known on another.</summary>
public sealed record RegimeSnapshot
{
    /// <summary>A snapshot as it is kept; a <see cref="Regime"/> answers with one.</summary>
    /// <param name="asOf">The two dates of the question.</param>
    /// <param name="clauses">The clauses.</param>
    /// <param name="suspensions">The suspensions.</param>
    /// <param name="agreements">The agreements, each asked the same.</param>
    /// <exception cref="ArgumentException">An agreement was asked about other days.</exception>
    [JsonConstructor]
    public RegimeSnapshot(AsOf asOf, ValueList<ClauseStatus> clauses, ValueList<InstrumentStatus> suspensions, ValueList<AgreementStanding> agreements)
    {
        AsOf = asOf;
        Clauses = clauses;
        Suspensions = suspensions;
        Agreements = agreements;
        foreach (var agreement in agreements)
            if (agreement.Status.AsOf != asOf)
                throw new ArgumentException($"All of a snapshot is about the days of its question, {asOf}: {agreement.Agreement} is about {agreement.Status.AsOf}.", nameof(agreements));
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
