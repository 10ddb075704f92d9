using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>
/// The measures, suspensions and agreements under study, with the claims made about them: what every question is asked of.
/// Not an export control regime in the sense of the Wassenaar Arrangement.
/// </summary>
/// <remarks>
/// Immutable. Equal when all that is recorded and assumed is equal, in the same order. Answers are computed from events on first use and kept:
/// of every clause, measure, suspension and agreement those with all that is recorded, and those of the last eight other knowledge days asked about;
/// for each of these the states of all clauses, and of all suspensions, on the last few days asked about.
/// They may be asked from several threads at once.
/// </remarks>
public sealed partial record Regime
{
    private readonly IsoDay horizon;
    private readonly Dictionary<MeasureId, Dossier<TradeMeasure, StateTable>> measuresById;
    private readonly Dictionary<MeasureId, Dossier<Suspension, StateTable>> suspensionsById;
    private readonly Dictionary<AgreementId, Dossier<Agreement, AgreementAnswers>> agreementsById;
    private readonly HeldClause[] clauses;
    private readonly Dictionary<ClauseId, HeldClause> clausesById;
    private readonly Dictionary<MeasureId, List<MeasureEvent>> assumedEvents;
    private readonly Lock making = new();
    private RegimeTies? ties;
    private Regime? baseline;
    private ClauseIndex? clauseIndex;
    private Dossier<HeldClause[], StateColumns<HeldClause, ClauseStatus>>? clauseColumns;
    private Dossier<Suspension[], StateColumns<Suspension, InstrumentStatus>>? suspensionColumns;

    /// <summary>A regime.</summary>
    /// <param name="edition">Which edition of the record this is, such as a date or a version.</param>
    /// <param name="horizon">The last day of which the record knows anything.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="suspensions">The suspensions; each target is a clause of a measure of the regime.</param>
    /// <param name="agreements">The agreements; what they tie is in the regime.</param>
    /// <param name="claims">What sources say of the record.</param>
    /// <param name="vocabulary">What the words of the regime stand for; null for none.</param>
    /// <param name="assumptions">What a scenario takes to happen; empty for the record itself.</param>
    /// <exception cref="ArgumentException">An id appears twice, something is named that is not in the regime, or an assumption is ruled out by the record.</exception>
    [JsonConstructor]
    public Regime(
        string edition,
        LocalDate horizon,
        ValueList<TradeMeasure> measures = default,
        ValueList<Suspension> suspensions = default,
        ValueList<Agreement> agreements = default,
        ValueList<Claim> claims = default,
        Vocabulary? vocabulary = null,
        ValueList<Assumption> assumptions = default)
        : this(edition, Guard.Against.OtherCalendarDay(horizon), measures, suspensions, agreements, claims, vocabulary, assumptions)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal Regime(
        string edition,
        IsoDay horizon,
        ValueList<TradeMeasure> measures,
        ValueList<Suspension> suspensions,
        ValueList<Agreement> agreements,
        ValueList<Claim> claims,
        Vocabulary? vocabulary,
        ValueList<Assumption> assumptions)
    {
        Edition = Guard.Against.UncleanText(edition, "The edition");
        this.horizon = horizon;
        Measures = measures;
        Suspensions = suspensions;
        Agreements = agreements;
        Claims = claims;
        Vocabulary = vocabulary;
        Assumptions = assumptions;
        measuresById = Dossiers<MeasureId, TradeMeasure, StateTable>(measures, measure => measure.Id);
        suspensionsById = Dossiers<MeasureId, Suspension, StateTable>(suspensions, suspension => suspension.Id);
        agreementsById = Dossiers<AgreementId, Agreement, AgreementAnswers>(agreements, agreement => agreement.Id);
        assumedEvents = EventsByInstrument(assumptions);
        clauses = HeldClauses();
        clausesById = RegimeGuards.ById(new ValueList<HeldClause>(clauses), clause => clause.Id, clause => clause, nameof(measures));
        Guard.Against.LooseEnds(this);
        foreach (var assumption in assumptions) assumption.RefuseMisfit(this);
    }

    /// <summary>Which edition of the record this is.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Regime>))]
    public string Edition { get; }

    /// <summary>The last day of which the record knows anything.</summary>
    public LocalDate Horizon => horizon.ToLocalDate();

    /// <summary>All trade measures that the regime knows, whatever their state.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<TradeMeasure> Measures { get; }

    /// <summary>All suspensions that the regime knows, whatever their state.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Suspension> Suspensions { get; }

    /// <summary>All agreements that the regime knows, whatever their state.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Agreement> Agreements { get; }

    /// <summary>What sources say of the record.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Claim> Claims { get; }

    /// <summary>What the words of the regime stand for; null where they stand for themselves.</summary>
    public Vocabulary? Vocabulary { get; }

    /// <summary>What a scenario takes to happen; empty for the record itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Assumption> Assumptions { get; }

    /// <summary>The measure with an id.</summary>
    /// <exception cref="ArgumentException">The regime does not hold it.</exception>
    public TradeMeasure Measure(MeasureId id) => measuresById.GetValueOrDefault(Guard.Against.Null(id))?.Subject ?? throw RegimeGuards.NotHeld("measure", id);

    /// <summary>The suspension with an id.</summary>
    /// <exception cref="ArgumentException">The regime does not hold it.</exception>
    public Suspension Suspension(MeasureId id) => suspensionsById.GetValueOrDefault(Guard.Against.Null(id))?.Subject ?? throw RegimeGuards.NotHeld("suspension", id);

    /// <summary>The agreement with an id.</summary>
    /// <exception cref="ArgumentException">The regime does not hold it.</exception>
    public Agreement Agreement(AgreementId id) => agreementsById.GetValueOrDefault(Guard.Against.Null(id))?.Subject ?? throw RegimeGuards.NotHeld("agreement", id);

    /// <summary>The same regime with a measure added.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public Regime With(TradeMeasure measure) => Copy(measures: [.. Measures, Guard.Against.Null(measure)]);

    /// <summary>The same regime with a suspension added.</summary>
    /// <exception cref="ArgumentException">The id is taken, or a target is not in the regime.</exception>
    public Regime With(Suspension suspension) => Copy(suspensions: [.. Suspensions, Guard.Against.Null(suspension)]);

    /// <summary>The same regime with an agreement added.</summary>
    /// <exception cref="ArgumentException">The id is taken, or what it ties is not in the regime.</exception>
    public Regime With(Agreement agreement) => Copy(agreements: [.. Agreements, Guard.Against.Null(agreement)]);

    /// <summary>The same regime with a claim added.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public Regime With(Claim claim) => Copy(claims: [.. Claims, Guard.Against.Null(claim)]);

    /// <summary>The same regime with a vocabulary.</summary>
    /// <param name="vocabulary">Takes the place of the one before.</param>
    public Regime With(Vocabulary vocabulary) => Copy(vocabulary: Guard.Against.Null(vocabulary));

    /// <summary>Both regimes together; the earlier horizon holds, since only up to it both know.</summary>
    /// <exception cref="ArgumentException">An id is in both with different content.</exception>
    public Regime Combine(Regime other)
    {
        Guard.Against.Null(other);
        return new(
            Edition == other.Edition ? Edition : $"{Edition} + {other.Edition}",
            horizon.Order < other.horizon.Order ? horizon : other.horizon,
            [.. Measures.Union(other.Measures)],
            [.. Suspensions.Union(other.Suspensions)],
            [.. Agreements.Union(other.Agreements)],
            [.. Claims.Union(other.Claims)],
            Vocabulary is null ? other.Vocabulary : other.Vocabulary is null ? Vocabulary : Vocabulary.Combine(other.Vocabulary),
            [.. Assumptions.Union(other.Assumptions)]);
    }

    /// <summary>Whether both hold the same, in the same order.</summary>
    public bool Equals(Regime? other) =>
        other is not null && Edition == other.Edition && horizon.Order == other.horizon.Order && Measures == other.Measures && Suspensions == other.Suspensions
        && Agreements == other.Agreements && Claims == other.Claims && Equals(Vocabulary, other.Vocabulary) && Assumptions == other.Assumptions;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition, horizon.Order, Measures, Suspensions, Agreements);

    /// <summary>The edition with its horizon, for people.</summary>
    public override string ToString() => $"{Edition} (to {horizon}, {Measures.Count} measures)";

    /// <summary>The same regime with its parts in the ordinal order of their ids, since the order in which they were added means nothing.</summary>
    internal Regime InOrderOfIds() => new(
        Edition,
        horizon,
        [.. Measures.OrderBy(measure => measure.Id)],
        [.. Suspensions.OrderBy(suspension => suspension.Id)],
        [.. Agreements.OrderBy(agreement => agreement.Id)],
        [.. Claims.OrderBy(claim => claim.Id)],
        Vocabulary is null ? null : new([.. Vocabulary.MineralGroups.OrderBy(group => group.Id)], [.. Vocabulary.Blocs.OrderBy(bloc => bloc.Code.ToString(), StringComparer.Ordinal)]),
        Assumptions);

    internal Vocabulary Words => Vocabulary ?? Vocabulary.Empty;

    internal bool Holds(ClauseId clause) => clausesById.ContainsKey(clause);

    internal bool HoldsMeasure(MeasureId id) => measuresById.ContainsKey(id);

    internal bool HoldsSuspension(MeasureId id) => suspensionsById.ContainsKey(id);

    private HeldClause[] HeldClauses()
    {
        var held = new List<HeldClause>();
        foreach (var measure in Measures)
            foreach (var clause in measure.Clauses) held.Add(new(measure, clause, AssumedOf(measure.Id)));
        return [.. held];
    }

    /// <summary>What hangs together.</summary>
    private RegimeTies Ties => OnFirstUse.Of(ref ties, making, this, static regime => new RegimeTies(regime));

    /// <summary>The record itself, without what a scenario assumes.</summary>
    private Regime Baseline => Assumptions.IsEmpty ? this : OnFirstUse.Of(
        ref baseline, making, this, static regime => new(regime.Edition, regime.horizon, regime.Measures, regime.Suspensions, regime.Agreements, regime.Claims, regime.Vocabulary, default));

    private ClauseIndex Index => OnFirstUse.Of(ref clauseIndex, making, this, static regime => new ClauseIndex(regime.clauses, regime.Words));

    private Dossier<HeldClause[], StateColumns<HeldClause, ClauseStatus>> ClauseColumns =>
        OnFirstUse.Of(ref clauseColumns, making, this, static regime => new(regime.clauses));

    private Dossier<Suspension[], StateColumns<Suspension, InstrumentStatus>> SuspensionColumns =>
        OnFirstUse.Of(ref suspensionColumns, making, this, static regime => new([.. regime.Suspensions]));

    /// <summary>The events that a scenario assumes of a measure or suspension.</summary>
    private List<MeasureEvent> AssumedOf(MeasureId id) => assumedEvents.TryGetValue(id, out var events) ? events : [];

    private static Dictionary<MeasureId, List<MeasureEvent>> EventsByInstrument(ValueList<Assumption> assumptions)
    {
        var events = new Dictionary<MeasureId, List<MeasureEvent>>();
        foreach (var assumption in assumptions.AsSpan())
        {
            if (assumption is not AssumedMeasureEvent assumed) continue;
            if (!events.TryGetValue(assumed.Instrument, out var own)) events.Add(assumed.Instrument, own = []);
            own.Add(assumed.Event);
        }

        return events;
    }

    private Regime Copy(
        ValueList<TradeMeasure>? measures = null,
        ValueList<Suspension>? suspensions = null,
        ValueList<Agreement>? agreements = null,
        ValueList<Claim>? claims = null,
        Vocabulary? vocabulary = null,
        ValueList<Assumption>? assumptions = null) =>
        new(Edition, horizon, measures ?? Measures, suspensions ?? Suspensions, agreements ?? Agreements, claims ?? Claims, vocabulary ?? Vocabulary, assumptions ?? Assumptions);

    private static Dictionary<TKey, Dossier<TItem, TAnswer>> Dossiers<TKey, TItem, TAnswer>(
        ValueList<TItem> items, Func<TItem, TKey> id, [CallerArgumentExpression(nameof(items))] string? parameterName = null)
        where TKey : notnull
        where TItem : class
        where TAnswer : class =>
        RegimeGuards.ById(items, id, item => new Dossier<TItem, TAnswer>(item), parameterName);
}
