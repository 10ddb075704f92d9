using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Asks a regime for answers that can be stored: each with its question and the stamp of the regime.</summary>
/// <remarks>The same questions as the methods of <see cref="Regime"/>; the answers are documents of <see cref="DomainJson"/>.</remarks>
public static class RegimeAnswers
{
    /// <summary>Edition, horizon, content hash and assumptions of a regime.</summary>
    /// <param name="regime">The regime, scenarios included.</param>
    /// <remarks>The hash is that of <see cref="DomainJson.ContentHashOf"/>, computed once for each regime.</remarks>
    public static RegimeStamp Stamp(this Regime regime)
    {
        Guard.Against.Null(regime);
        return new(regime.Edition, regime.Horizon, DomainJson.ContentHashOf(regime), regime.Assumptions);
    }

    /// <summary>The status of a clause on a day.</summary>
    /// <inheritdoc cref="Regime.StatusOf(ClauseId, AsOf)" path="/param"/>
    /// <exception cref="ArgumentException">The regime does not hold the clause.</exception>
    public static ClauseStatusAnswer AnswerStatus(this Regime regime, ClauseId clause, AsOf asOf) =>
        new(regime.Stamp(), asOf, clause, regime.StatusOf(clause, asOf));

    /// <summary>The status of a whole measure, or of a suspension, on a day.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the measure.</exception>
    public static MeasureStatusAnswer AnswerStatus(this Regime regime, MeasureId measure, AsOf asOf) =>
        new(regime.Stamp(), asOf, measure, regime.StatusOf(measure, asOf));

    /// <summary>The status of an agreement on a day.</summary>
    /// <exception cref="ArgumentException">The regime does not hold the agreement.</exception>
    public static AgreementStatusAnswer AnswerStatus(this Regime regime, AgreementId agreement, AsOf asOf) =>
        new(regime.Stamp(), regime.StatusOf(agreement, asOf));

    /// <summary>The state of everything on a day.</summary>
    /// <inheritdoc cref="Regime.On" path="/param"/>
    public static SnapshotAnswer AnswerOn(this Regime regime, AsOf asOf) =>
        new(regime.Stamp(), regime.On(asOf));

    /// <summary>How a consignment is bound on a day.</summary>
    /// <inheritdoc cref="Regime.CoverageOf(Consignment, AsOf)" path="/param"/>
    public static CoverageAnswer AnswerCoverage(this Regime regime, Consignment consignment, AsOf asOf) =>
        new(regime.Stamp(), regime.CoverageOf(consignment, asOf));

    /// <summary>A share table split by how each producer's supply is bound on a day.</summary>
    /// <exception cref="ArgumentException">The destination is unknown, or the table is of another country's imports.</exception>
    public static ExposureAnswer AnswerExposure(this Regime regime, ShareTable table, CountryCode destination, EndUser endUser, AsOf asOf) =>
        new(regime.Stamp(), regime.ExposureOf(table, destination, endUser, asOf));

    /// <summary>A share table split by how each producer's supply is bound, over a span of days.</summary>
    /// <exception cref="ArgumentException">The span is open, the destination is unknown, or the table is of another country's imports.</exception>
    public static ExposureOverAnswer AnswerExposureOver(this Regime regime, ShareTable table, CountryCode destination, EndUser endUser, DateSpan span, LocalDate? knownOn) =>
        new(regime.Stamp(), span, regime.ExposureOver(table, destination, endUser, span, knownOn), knownOn);

    /// <summary>What is in another state at the second question than at the first.</summary>
    /// <inheritdoc cref="Regime.ChangesBetween" path="/param"/>
    public static ChangesAnswer AnswerChanges(this Regime regime, AsOf from, AsOf to) =>
        new(regime.Stamp(), from, to, regime.ChangesBetween(from, to));

    /// <summary>Every change of state and every decision to be taken within a span of days.</summary>
    /// <inheritdoc cref="Regime.Calendar" path="/param"/>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static CalendarAnswer AnswerCalendar(this Regime regime, DateSpan span, LocalDate? knownOn) =>
        new(regime.Stamp(), span, regime.Calendar(span, knownOn), knownOn);

    /// <summary>What became known after the first day, up to and with the second.</summary>
    /// <inheritdoc cref="Regime.KnowledgeChanges" path="/param"/>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static KnowledgeAnswer AnswerKnowledge(this Regime regime, LocalDate from, LocalDate to) =>
        new(regime.Stamp(), from, to, regime.KnowledgeChanges(from, to));

    /// <summary>A claim beside the record and some share tables on a day.</summary>
    /// <inheritdoc cref="Regime.Compare(Claim, AsOf, IEnumerable{ShareTable})" path="/param"/>
    public static ClaimAnswer AnswerClaim(this Regime regime, Claim claim, AsOf asOf, params IEnumerable<ShareTable> tables) =>
        new(regime.Stamp(), regime.Compare(claim, asOf, tables));

    /// <summary>The claims that cannot both be true, among those made by a day.</summary>
    /// <inheritdoc cref="Regime.ConflictingClaims(LocalDate?)" path="/param"/>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static ClaimConflictsAnswer AnswerConflictingClaims(this Regime regime, LocalDate? knownOn) =>
        new(regime.Stamp(), regime.ConflictingClaims(knownOn), knownOn);
}
