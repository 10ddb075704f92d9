namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>How everything in the regime stands on the day.</summary>
internal sealed record StatusSection(
    IReadOnlyList<ClauseAnswer> Clauses, IReadOnlyList<SuspensionAnswer> Suspensions, IReadOnlyList<AgreementAnswer> Agreements);

/// <summary>How one clause stands.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="InScope">Whether the arrangement, a claim or the supply asked about turns on it.</param>
/// <param name="Issuer">Whose measure it belongs to.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Direction">Which movement it binds.</param>
/// <param name="State">Its state on the day.</param>
/// <param name="Possible">The states that are possible; empty where the state is settled.</param>
/// <param name="Standing">What the state rests on.</param>
/// <param name="Since">The first day of the state; null where it always was.</param>
/// <param name="Reason">What brought it about, or what would settle it.</param>
/// <param name="NextOn">The next day on which the state is another; null where none follows.</param>
/// <param name="NextState">The state from then on.</param>
/// <param name="NextPossible">The states that are possible from then on; empty where the next state is settled.</param>
/// <param name="CertainUntil">The last day that is settled without a decision still to be taken; null where nothing is foreseen to unsettle it.</param>
/// <param name="Reliefs">What lightens it for somebody on the day.</param>
/// <param name="Source">Where the cause is recorded.</param>
internal sealed record ClauseAnswer(
    ClauseId Clause,
    bool InScope,
    Party Issuer,
    string Title,
    TradeDirection Direction,
    MeasureState State,
    IReadOnlyList<MeasureState> Possible,
    Standing Standing,
    LocalDate? Since,
    string Reason,
    LocalDate? NextOn,
    MeasureState? NextState,
    IReadOnlyList<MeasureState> NextPossible,
    LocalDate? CertainUntil,
    IReadOnlyList<ReliefAnswer> Reliefs,
    Cited? Source);

/// <summary>A relief that works on the day.</summary>
internal sealed record ReliefAnswer(string Name, string Kind, PartialDate Since, string? Note, Cited? Source);

/// <summary>How one suspension stands.</summary>
internal sealed record SuspensionAnswer(
    MeasureId Suspension,
    bool InScope,
    Party Issuer,
    string Title,
    IReadOnlyList<ClauseId> Targets,
    MeasureState State,
    Standing Standing,
    LocalDate? Since,
    LocalDate? NextOn,
    MeasureState? NextState,
    Cited? Source);

/// <summary>How one agreement stands.</summary>
internal sealed record AgreementAnswer(
    AgreementId Agreement,
    bool InScope,
    string Title,
    string Renewal,
    AgreementState State,
    IReadOnlyList<AgreementState> Possible,
    Standing Standing,
    LocalDate? Since,
    string Reason,
    LocalDate? NextOn,
    AgreementState? NextState,
    Cited? Source);

/// <summary>Subjects that change alike on one day, or one decision.</summary>
/// <param name="Day">The first day of the new state, or the day of the decision.</param>
/// <param name="InScope">Whether the subjects are in the scope of the brief.</param>
/// <param name="IsDecision">Whether somebody has to decide by that day.</param>
/// <param name="Subjects">The clauses, suspensions or agreements.</param>
/// <param name="From">The state before; empty for a decision.</param>
/// <param name="To">The state from then on; for a decision, what it is about.</param>
/// <param name="Why">What brings it about, one reason or that of each subject; for a decision, what silence means.</param>
/// <param name="Standing">What it rests on.</param>
internal sealed record CalendarEntry(
    LocalDate Day, bool InScope, bool IsDecision, IReadOnlyList<string> Subjects, string From, string To, IReadOnlyList<string> Why, Standing Standing);
