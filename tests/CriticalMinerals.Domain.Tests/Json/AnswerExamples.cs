namespace CriticalMinerals.Domain.Tests;

/// <summary>Answers of the truce in small, one of every kind.</summary>
internal static class AnswerExamples
{
    internal static readonly AsOf During = AsOf.Parse("2026-06-01@2025-12-01");

    internal static readonly CountryCode UnitedStates = CountryCode.Parse("US");

    internal static readonly Claim China70 = Share70("benzinga-2025-70", "benzinga-2025-11-03", 70m);

    internal static readonly Claim China60 = Share70("usgs-2025-60", "usgs-mcs-2026", 60m);

    internal static readonly Claim Eliminated = new(
        ClaimId.Parse("benzinga-2025-eliminated"), "China will eliminate its controls.", new AssertedState([Truce.RareEarthLicence], MeasureState.Ended), PartialDate.Parse("2025-11-03"),
        new(SourceId.Parse("benzinga-2025-11-03"), Confidence.Medium));

    internal static readonly Regime Regime = Truce.Regime.With(China70).With(China60).With(Eliminated);

    internal static readonly ShareTable Gallium = ShareTable.FromShares(
        new SupplySubject(new SupplyNode(MineralId.Parse("gallium"), SupplyChainStage.Refining, MineralForms.Metal), Statistic.Production, ReferencePeriod.Year(2024), SupplyBasis.GrossWeight),
        [SupplyExamples.Row("CN", 98.5m), SupplyExamples.Row("US", 0.5m)],
        Residual.Remainder,
        SupplyExamples.Usgs);

    internal static ClauseStatusAnswer Clause { get; } = Regime.AnswerStatus(Truce.No57Clause, During);

    internal static CoverageAnswer Coverage { get; } = Regime.AnswerCoverage(Truce.Gallium(EndUser.CivilUnlisted), During);

    internal static ExposureAnswer Exposure { get; } = Regime.AnswerExposure(Gallium, UnitedStates, EndUser.CivilUnlisted, During);

    internal static ChangesAnswer Changes { get; } = Regime.AnswerChanges(AsOf.Parse("2025-11-01"), AsOf.Parse("2026-12-01"));

    internal static CalendarAnswer Calendar { get; } = Regime.AnswerCalendar(DateSpan.Parse("2026-11-01/2027-01-31"), null);

    internal static ClaimAnswer Claimed { get; } = Regime.AnswerClaim(Eliminated, During);

    internal static Answer[] EveryKind { get; } =
    [
        Clause,
        Regime.AnswerStatus(Truce.No57, During),
        Regime.AnswerStatus(Truce.KualaLumpur, AsOf.Parse("2026-12-01")),
        Regime.AnswerOn(AsOf.Parse("2026-12-01")),
        Coverage,
        Exposure,
        Regime.AnswerExposureOver(Gallium, UnitedStates, EndUser.Unstated, DateSpan.Parse("2024-11-01/2025-12-31"), null),
        Changes,
        Calendar,
        Regime.AnswerKnowledge(new(2025, 10, 1), new(2025, 11, 30)),
        Claimed,
        Regime.AnswerConflictingClaims(null),
    ];

    private static Claim Share70(string id, string source, decimal percent) => new(
        ClaimId.Parse(id), $"China mines {percent:0} percent of rare earths.",
        new AssertedShare(new(MineralId.Parse("rare-earths"), SupplyChainStage.Parse("mining")), CountryCode.Parse("CN"), Share.FromPercent(percent), Share.FromPercent(0.5m)),
        PartialDate.Parse("2025-11-03"), new(SourceId.Parse(source), Confidence.Medium));
}
