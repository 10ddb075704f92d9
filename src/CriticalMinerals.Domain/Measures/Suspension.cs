using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>An instrument by which clauses of measures are not applied for a while. When it ends, they apply again.</summary>
/// <remarks>
/// Its history is told by the same events as a measure's: enacted with its first and last day, extended, ended early, extension announced.
/// Not to be confused with a temporary prohibition, which is a restriction even where it is called a "suspension of exports".
/// </remarks>
public sealed record Suspension
{
    private readonly IsoDay verifiedThrough;

    /// <summary>A suspension.</summary>
    /// <param name="id">Its id; suspensions and measures share one set of ids.</param>
    /// <param name="title">What it is about, in own words.</param>
    /// <param name="authority">Who issued it.</param>
    /// <param name="targets">The clauses that it suspends, at least one.</param>
    /// <param name="events">Its history, at least one event, in any order.</param>
    /// <param name="instrument">The original instrument; null where there is none or it is not known.</param>
    /// <param name="verifiedThrough">The last day for which the record was checked; null for the horizon of the regime.</param>
    /// <param name="note">What else there is to say, in own words.</param>
    /// <param name="limit">The longest that the law lets it run; null where none is known.</param>
    /// <exception cref="ArgumentException">A target appears twice, an event does not fit a suspension, or the history cannot have happened.</exception>
    [JsonConstructor]
    public Suspension(
        MeasureId id,
        string title,
        Authority authority,
        ValueList<ClauseId> targets,
        ValueList<MeasureEvent> events,
        LegalInstrument? instrument = null,
        LocalDate? verifiedThrough = null,
        string? note = null,
        StatutoryLimit? limit = null)
        : this(id, title, authority, targets, events, instrument, Guard.Against.OtherCalendarDay(verifiedThrough), note, limit)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal Suspension(
        MeasureId id,
        string title,
        Authority authority,
        ValueList<ClauseId> targets,
        ValueList<MeasureEvent> events,
        LegalInstrument? instrument,
        IsoDay verifiedThrough,
        string? note,
        StatutoryLimit? limit)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.UncleanText(title, "A title");
        Authority = Guard.Against.Null(authority);
        Targets = targets.IsEmpty ? throw new ArgumentException($"{id} suspends nothing: name at least one clause.", nameof(targets)) : targets;
        Events = Guard.Against.NoHistory(id, events);
        Instrument = instrument;
        this.verifiedThrough = verifiedThrough;
        Note = Guard.Against.UncleanOptionalText(note, "A note");
        Limit = limit;
        RefuseMisfits();
        Guard.Against.ImpossibleHistory(id.Value, events);
        Guard.Against.BeyondTheLimit(id, limit, events);
    }

    /// <summary>Its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Suspension>))]
    public MeasureId Id { get; }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>Who issued it.</summary>
    public Authority Authority { get; }

    /// <summary>The original instrument; null where there is none or it is not known.</summary>
    public LegalInstrument? Instrument { get; }

    /// <summary>The clauses that it suspends.</summary>
    public ValueList<ClauseId> Targets { get; }

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

    private void RefuseMisfits()
    {
        if (Repetition.FirstIn(Targets.AsSpan()) is not null) throw new ArgumentException($"{Id} names a clause twice among {Targets}.");
        foreach (var e in Events)
        {
            if (!e.FitsSuspension) throw new ArgumentException($"{Id} is a suspension, which has no {MeasureGuards.Describe(e)}: that is an event of a measure.");
            if (!e.Clauses.IsEmpty) throw new ArgumentException($"{Id} has {MeasureGuards.Describe(e)} for some clauses only: split it into one suspension per group of clauses.");
        }
    }
}
