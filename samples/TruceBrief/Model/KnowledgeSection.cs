namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Where the answers differ from those that could be given earlier.</summary>
/// <param name="Earlier">The earlier day of knowledge.</param>
/// <param name="Later">The last day recorded in this brief.</param>
/// <param name="Learned">What became known in between of what is in scope.</param>
/// <param name="States">Days on which a state is answered otherwise, of what is in scope.</param>
/// <param name="Elsewhere">How many clauses and agreements out of scope are answered otherwise on some day.</param>
/// <param name="Claims">Claims that are answered otherwise on the day of the brief.</param>
/// <param name="Exposures">Shares that are answered otherwise since a clause that names the mineral is, on the first day of each kind.</param>
/// <param name="Examples">For each suspension the measure that names most minerals, on one day, in full.</param>
internal sealed record KnowledgeSection(
    LocalDate Earlier,
    LocalDate Later,
    IReadOnlyList<LearnedEntry> Learned,
    IReadOnlyList<StateDifference> States,
    int Elsewhere,
    IReadOnlyList<ClaimDifference> Claims,
    IReadOnlyList<ExposureDifference> Exposures,
    IReadOnlyList<KnowledgeExample> Examples);

/// <summary>Something that became known.</summary>
internal sealed record LearnedEntry(LocalDate KnownFrom, bool IsInferred, string Subject, string What, Cited Source);

/// <summary>Subjects whose state on some days is answered otherwise, all alike.</summary>
internal sealed record StateDifference(DateSpan Days, IReadOnlyList<string> Subjects, string Then, string Now);

/// <summary>A claim that is answered otherwise.</summary>
internal sealed record ClaimDifference(ClaimId Claim, ClaimOutcome Then, ClaimOutcome Now);

/// <summary>A table whose bound share is answered otherwise on a day.</summary>
internal sealed record ExposureDifference(string Subject, MineralId Mineral, LocalDate Day, ExposureAnswer Then, ExposureAnswer Now);

/// <summary>One measure on one day, as known then and now.</summary>
internal sealed record KnowledgeExample(
    MeasureId Measure, LocalDate Day, MeasureState Then, Standing ThenStanding, string ThenReason, MeasureState Now, Standing NowStanding, string NowReason);
