using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>An instrument of an authority that binds trade, with its clauses and its history.</summary>
/// <remarks>
/// Direction, kind and status belong to the clauses. An export-control measure is one with an export or re-export clause.
/// Status is asked of a regime, which knows the suspensions and agreements around the measure.
/// </remarks>
public sealed record TradeMeasure
{
    /// <summary>Up to here comparing each with each is cheaper than hashing.</summary>
    private const int FewClauses = 16;

    private readonly IsoDay verifiedThrough;

    /// <summary>A measure.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">What it is about, in own words.</param>
    /// <param name="authority">Who issued it.</param>
    /// <param name="clauses">Its clauses, at least one, each with an id of this measure.</param>
    /// <param name="events">Its history, at least one event, in any order.</param>
    /// <param name="instrument">The original instrument; null where there is none or it is not known.</param>
    /// <param name="verifiedThrough">The last day for which the record was checked; null for the horizon of the regime.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <param name="limit">The longest that the law lets it run; null where none is known.</param>
    /// <exception cref="ArgumentException">
    /// A clause belongs to another measure or appears twice, an event names a clause that is not there, or the history cannot have happened.
    /// </exception>
    [JsonConstructor]
    public TradeMeasure(
        MeasureId id,
        string title,
        Authority authority,
        ValueList<MeasureClause> clauses,
        ValueList<MeasureEvent> events,
        LegalInstrument? instrument = null,
        LocalDate? verifiedThrough = null,
        string? note = null,
        StatutoryLimit? limit = null)
        : this(id, title, authority, clauses, events, instrument, Guard.Against.OtherCalendarDay(verifiedThrough), note, limit)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal TradeMeasure(
        MeasureId id,
        string title,
        Authority authority,
        ValueList<MeasureClause> clauses,
        ValueList<MeasureEvent> events,
        LegalInstrument? instrument,
        IsoDay verifiedThrough,
        string? note,
        StatutoryLimit? limit)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.UncleanText(title, "A title");
        Authority = Guard.Against.Null(authority);
        Clauses = OwnClauses(id, clauses);
        Events = Guard.Against.NoHistory(id, events);
        Instrument = instrument;
        this.verifiedThrough = verifiedThrough;
        Note = Guard.Against.UncleanOptionalText(note, "A note");
        Limit = limit;
        RefuseForeignClauses();
        Guard.Against.ImpossibleHistories(clauses, events);
        Guard.Against.BeyondTheLimit(id, limit, events);
    }

    /// <summary>Its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<TradeMeasure>))]
    public MeasureId Id { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Who issued it.</summary>
    public Authority Authority { get; }

    /// <summary>The original instrument; null where there is none or it is not known.</summary>
    public LegalInstrument? Instrument { get; }

    /// <summary>Its clauses.</summary>
    public ValueList<MeasureClause> Clauses { get; }

    /// <summary>Its history, in the order in which it was given, which has no meaning.</summary>
    public ValueList<MeasureEvent> Events { get; }

    /// <summary>The last day for which the record was checked; null for the horizon of the regime.</summary>
    public LocalDate? VerifiedThrough => verifiedThrough.OrNull();

    /// <summary>What else there is to say.</summary>
    public string? Note { get; }

    /// <summary>The longest that the law lets it run; null where none is known.</summary>
    public StatutoryLimit? Limit { get; }

    /// <summary>Id and title, for people.</summary>
    public override string ToString() => $"{Id}: {Title}";

    /// <summary>Whether a clause binds exports or re-exports.</summary>
    public bool HasExportControl() => Clauses.Any(clause => clause.Direction != TradeDirection.Import);

    /// <summary>The clause with an id.</summary>
    /// <exception cref="ArgumentException">The measure has no such clause; the message lists those it has.</exception>
    public MeasureClause Clause(ClauseId id) => Clauses.FirstOrDefault(clause => clause.Id == id) ?? throw NoSuchClause(id);

    /// <summary>What a clause asks on a day, as known on another: its terms as issued, or as last certainly changed.</summary>
    /// <exception cref="ArgumentException">The measure has no such clause.</exception>
    public ControlKind ControlOn(ClauseId clause, AsOf asOf) => ContentOf(clause, asOf).ControlsOn(asOf.Date)[0];

    /// <summary>What a clause binds on a day, as known on another: its scope as issued, or as last certainly changed.</summary>
    /// <exception cref="ArgumentException">The measure has no such clause.</exception>
    public ControlScope ScopeOn(ClauseId clause, AsOf asOf) => ContentOf(clause, asOf).ScopesOn(asOf.Date)[0];

    /// <summary>The reliefs that work, or may work, on a day for a clause, as known on another; one whose last day is unknown may.</summary>
    /// <exception cref="ArgumentException">The measure has no such clause.</exception>
    public ValueList<ReliefGranted> ReliefsOn(ClauseId clause, AsOf asOf) => [.. ContentOf(clause, asOf).ReliefsOn(asOf.Date).Select(relief => relief.Granted)];

    internal MeasureEvent[] HistoryOf(ClauseId clause)
    {
        var history = new List<MeasureEvent>(Events.Count);
        foreach (var e in Events)
            if (e.Touches(clause)) history.Add(e);
        return [.. history];
    }

    /// <summary>Every event that some knowledge holds for true of a clause: the history, with what replaced parts of it.</summary>
    internal IEnumerable<MeasureEvent> EverRecorded(ClauseId clause) =>
        HistoryOf(clause).SelectMany(e => e is SourceCorrected { Replacement: { } replacement } ? new[] { e, replacement } : [e]);

    private ClauseContent ContentOf(ClauseId clause, AsOf asOf) => new(Clause(clause), ClauseFold.KnownOf(HistoryOf(clause), asOf.KnownOn));

    private static ValueList<MeasureClause> OwnClauses(MeasureId id, ValueList<MeasureClause> clauses)
    {
        if (clauses.IsEmpty) throw OfClauses($"{id} has no clause: a measure with one clause has {id}/1.");
        var ids = new ClauseId[clauses.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = clauses[i].Id;
            if (!ids[i].Measure.Equals(id)) throw OfClauses($"{ids[i]} is no clause of {id}: its id begins with {id}/.");
        }

        return Repetition.FirstIn<ClauseId>(ids) is { } twice ? throw OfClauses($"{twice} appears twice: clause ids are unique.") : clauses;

        static ArgumentException OfClauses(string rule) => new(rule, nameof(clauses));
    }

    private static bool IsAmong(ReadOnlySpan<MeasureClause> clauses, ClauseId id)
    {
        foreach (var clause in clauses)
            if (clause.Id.Equals(id)) return true;
        return false;
    }

    private void RefuseForeignClauses()
    {
        if (Clauses.Count > FewClauses)
        {
            RefuseForeignAmongMany();
            return;
        }

        foreach (var e in Events.AsSpan())
            foreach (var clause in e.Clauses.AsSpan())
                if (!IsAmong(Clauses.AsSpan(), clause)) throw NoSuchClause(clause);
    }

    private void RefuseForeignAmongMany()
    {
        var own = new HashSet<ClauseId>(Clauses.Count);
        foreach (var each in Clauses) own.Add(each.Id);
        foreach (var e in Events)
            foreach (var clause in e.Clauses)
                if (!own.Contains(clause)) throw NoSuchClause(clause);
    }

    internal ArgumentException NoSuchClause(ClauseId id) => new($"{Id} has no clause {id}: it has {JoinedWords.Of(Clauses.AsSpan(), ", ", clause => clause.Id.Value)}.");
}
