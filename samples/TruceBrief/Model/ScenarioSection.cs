namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>What becomes of the measures that an agreement ties if it is not renewed, and if it is.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="RenewedTo">The last day of the renewal that is assumed.</param>
/// <param name="RenewedToWhy">Why that day.</param>
/// <param name="Clauses">The clauses, those that fare alike together.</param>
/// <param name="Exposures">The share of supply bound on <paramref name="RenewedTo"/> in either case.</param>
internal sealed record ScenarioSection(
    AgreementId Agreement, LocalDate RenewedTo, string RenewedToWhy, IReadOnlyList<ScenarioRow> Clauses, IReadOnlyList<ScenarioExposure> Exposures);

/// <summary>Clauses that fare alike.</summary>
internal sealed record ScenarioRow(IReadOnlyList<ClauseId> Clauses, MeasureState Now, Outlook IfLapsed, Outlook IfRenewed);

/// <summary>The state after the day of the brief: the next one and the day from which on, or that the present one stays.</summary>
internal sealed record Outlook(MeasureState State, LocalDate? From, bool Revives);

/// <summary>The share of a table's supply bound by a licence, a quota or a prohibition on one day in either case.</summary>
internal sealed record ScenarioExposure(string Subject, MineralId Mineral, ExposureAnswer IfLapsed, ExposureAnswer IfRenewed);
