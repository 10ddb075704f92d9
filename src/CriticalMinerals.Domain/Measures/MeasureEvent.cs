using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Something that happened to a measure or a suspension. A closed union; states are folded from events and never stored.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record MeasureEvent
{
    private protected MeasureEvent(PartialDate on, Citation citation, ValueList<ClauseId> clauses, PartialDate? publicOn, string? note)
    {
        On = Guard.Against.Null(on);
        Citation = Guard.Against.Null(citation);
        Clauses = clauses;
        PublicOn = publicOn;
        Note = Guard.Against.UncleanOptionalText(note, "A note");
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>The day of the event. What the day means is said by each kind.</summary>
    public PartialDate On { get; }

    /// <summary>The day it became public; null where that is not recorded and is inferred to be the event's own day.</summary>
    public PartialDate? PublicOn { get; }

    /// <summary>The clauses that it touches; empty for all of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ClauseId> Clauses { get; }

    /// <summary>Where it is recorded.</summary>
    public Citation Citation { get; }

    /// <summary>What else there is to say, in own words.</summary>
    public string? Note { get; }

    /// <summary>The event in a few words, without its day.</summary>
    internal abstract string What { get; }

    /// <summary>What it means for the rules of histories.</summary>
    internal abstract MeasureStep Step { get; }

    /// <summary>Whether the event can happen to a suspension, and not only to a measure.</summary>
    internal virtual bool FitsSuspension => true;

    /// <summary>The first day on which the event counts as known.</summary>
    internal LocalDate KnownFrom => KnownFromDay.ToLocalDate();

    /// <inheritdoc cref="KnownFrom"/>
    internal IsoDay KnownFromDay => Knowledge.KnownFromDay(PublicOn, On);

    internal bool Touches(ClauseId clause) => Clauses.IsEmpty || Clauses.AsSpan().Contains(clause);

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<MeasureProposed, TResult> proposed,
        Func<MeasureAnnounced, TResult> announced,
        Func<MeasureEnacted, TResult> enacted,
        Func<MeasurePostponed, TResult> postponed,
        Func<MeasureExtended, TResult> extended,
        Func<MeasureEnded, TResult> ended,
        Func<ExtensionAnnounced, TResult> extensionAnnounced,
        Func<ChangeAnnounced, TResult> changeAnnounced,
        Func<TermsChanged, TResult> termsChanged,
        Func<ScopeChanged, TResult> scopeChanged,
        Func<ReliefGranted, TResult> reliefGranted,
        Func<ReliefEnded, TResult> reliefEnded,
        Func<MeasureNoted, TResult> noted,
        Func<SourceCorrected, TResult> sourceCorrected) => this switch
        {
            MeasureProposed e => Guard.Against.Null(proposed)(e),
            MeasureAnnounced e => Guard.Against.Null(announced)(e),
            MeasureEnacted e => Guard.Against.Null(enacted)(e),
            MeasurePostponed e => Guard.Against.Null(postponed)(e),
            MeasureExtended e => Guard.Against.Null(extended)(e),
            MeasureEnded e => Guard.Against.Null(ended)(e),
            ExtensionAnnounced e => Guard.Against.Null(extensionAnnounced)(e),
            ChangeAnnounced e => Guard.Against.Null(changeAnnounced)(e),
            TermsChanged e => Guard.Against.Null(termsChanged)(e),
            ScopeChanged e => Guard.Against.Null(scopeChanged)(e),
            ReliefGranted e => Guard.Against.Null(reliefGranted)(e),
            ReliefEnded e => Guard.Against.Null(reliefEnded)(e),
            MeasureNoted e => Guard.Against.Null(noted)(e),
            SourceCorrected e => Guard.Against.Null(sourceCorrected)(e),
            _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
        };
}
