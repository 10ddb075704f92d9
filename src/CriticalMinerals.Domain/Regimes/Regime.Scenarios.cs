using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>The scenario in which an agreement is renewed: every instrument tied to it that ends earlier is extended with it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lastDay">The last day of the renewed term, included.</param>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public Regime IfRenewed(AgreementId agreement, LocalDate lastDay) => Assume(new AssumedRenewal(agreement, lastDay));

    /// <summary>The scenario in which an agreement is not renewed: what was only announced for it, or for what it ties, falls away, and each instrument ends by its text.</summary>
    /// <remarks>With <see cref="IfRenewed"/>, in either order, it is the renewed term that is not renewed again.</remarks>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public Regime IfLapsed(AgreementId agreement) => Assume(new AssumedLapse(agreement));

    /// <summary>The scenario in which an event of a measure or suspension happens.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the instrument, or its history rules the event out.</exception>
    public Regime Assume(MeasureId instrument, MeasureEvent @event) => Assume(new AssumedMeasureEvent(instrument, @event));

    /// <summary>The scenario in which an event of an agreement happens.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the agreement, or its history rules the event out.</exception>
    public Regime Assume(AgreementId agreement, AgreementEvent @event) => Assume(new AssumedAgreementEvent(agreement, @event));

    /// <summary>The scenario in which something is taken to happen, on top of what this regime assumes already.</summary>
    /// <exception cref="ArgumentException">The regime does not hold what the assumption is about, or its record rules it out.</exception>
    public Regime Assume(Assumption assumption) => Copy(assumptions: [.. Assumptions, Guard.Against.Null(assumption)]);

    internal void RefuseImpossible(AssumedMeasureEvent assumed)
    {
        var events = AssumedOf(assumed.Instrument);
        if (suspensionsById.GetValueOrDefault(assumed.Instrument)?.Subject is { } s)
            _ = new Suspension(s.Id, s.Title, s.Authority, s.Targets, [.. s.Events, .. events], null, default(IsoDay), null, s.Limit);
        else if (measuresById.GetValueOrDefault(assumed.Instrument)?.Subject is { } m)
            _ = new TradeMeasure(m.Id, m.Title, m.Authority, m.Clauses, [.. m.Events, .. events], null, default(IsoDay), null, m.Limit);
        else throw RegimeGuards.NotHeld("measure or suspension", assumed.Instrument);
    }

    private bool IsDecided(AgreementId agreement) => Assumptions.Any(assumption => assumption switch
    {
        AssumedLapse lapse => lapse.Agreement == agreement,
        AssumedRenewal renewal => renewal.Agreement == agreement,
        _ => false,
    });

    private bool IsLapsed(AgreementId agreement) => Assumptions.OfType<AssumedLapse>().Any(lapse => lapse.Agreement == agreement);

    private LocalDate? RenewedUntil(IEnumerable<Agreement> ties) =>
        ties.SelectMany(agreement => Assumptions.OfType<AssumedRenewal>().Where(renewal => renewal.Agreement == agreement.Id))
            .Select(renewal => (LocalDate?)renewal.LastDay)
            .Max();
}
