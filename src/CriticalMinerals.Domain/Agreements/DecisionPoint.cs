using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A day by which somebody decides about an agreement, who that is, and what follows if nobody acts.</summary>
public sealed record DecisionPoint
{
    private readonly IsoDay takesEffectOn;
    private readonly IsoDay opensOn;

    /// <summary>A decision point.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The last day on which the decision still counts; for a review, its day.</param>
    /// <param name="kind">What is to be decided.</param>
    /// <param name="actors">Who may act.</param>
    /// <param name="silence">What follows if nobody acts.</param>
    /// <param name="takesEffectOn">The first day on which that shows; null where no day follows from the text.</param>
    /// <param name="isEstimated">Whether a day that it is counted from is only partly known; <paramref name="day"/> is then the earliest day it may be.</param>
    /// <param name="opensOn">The first day on which the decision may be taken; null where the text names none.</param>
    /// <exception cref="ArgumentException">The window closes before it opens.</exception>
    [JsonConstructor]
    public DecisionPoint(
        AgreementId agreement,
        LocalDate day,
        DecisionKind kind,
        ValueList<Party> actors,
        Silence silence,
        LocalDate? takesEffectOn = null,
        bool isEstimated = false,
        LocalDate? opensOn = null)
        : this(
            agreement, Guard.Against.OtherCalendarDay(day), kind, actors, silence, Guard.Against.OtherCalendarDay(takesEffectOn), isEstimated,
            Guard.Against.OtherCalendarDay(opensOn))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal DecisionPoint(
        AgreementId agreement, IsoDay day, DecisionKind kind, ValueList<Party> actors, Silence silence, IsoDay takesEffectOn, bool isEstimated, IsoDay opensOn)
    {
        Agreement = Guard.Against.Null(agreement);
        KeptDay = day;
        Kind = kind is >= DecisionKind.Review and <= DecisionKind.NoticeTakesEffect ? kind : Guard.Against.UnnamedMember(kind);
        Actors = actors;
        Silence = silence is >= Silence.Unknown and <= Silence.RunsOff ? silence : Guard.Against.UnnamedMember(silence);
        this.takesEffectOn = takesEffectOn;
        IsEstimated = isEstimated;
        this.opensOn = opensOn;
        Guard.Against.EndBeforeStart(opensOn, day);
    }

    /// <summary>What is decided about, by the agreement's id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<DecisionPoint>))]
    public AgreementId Agreement { get; }

    /// <summary>The last day on which the decision still counts; for a review, its day.</summary>
    public LocalDate Day => KeptDay.ToLocalDate();

    /// <inheritdoc cref="Day"/>
    internal IsoDay KeptDay { get; }

    /// <summary>What is to be decided.</summary>
    public DecisionKind Kind { get; }

    /// <summary>Who may act.</summary>
    public ValueList<Party> Actors { get; }

    /// <summary>What follows if nobody acts.</summary>
    public Silence Silence { get; }

    /// <summary>The first day on which that shows; null where no day follows from the text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? TakesEffectOn => takesEffectOn.OrNull();

    /// <summary>Whether a day that it is counted from is only partly known; <see cref="Day"/> is then the earliest day it may be.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsEstimated { get; }

    /// <summary>The first day on which the decision may be taken, such as that of an option; null where the text names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? OpensOn => opensOn.OrNull();

    /// <summary>What follows if nobody acts, in one line, for people.</summary>
    [JsonIgnore]
    public string IfSilent => takesEffectOn.IsNone ? $"in silence it {Follows}" : $"in silence it {Follows} on {takesEffectOn}";

    /// <summary>The decision in one line, for people.</summary>
    public override string ToString() => $"{KeptDay} {Agreement}: {What} ({string.Join(", ", Actors)}); {IfSilent}";

    private string What => Kind switch
    {
        DecisionKind.Review => "review",
        DecisionKind.Confirmation => "review, confirmation of a new term",
        DecisionKind.NoticeDeadline => "last day for notice",
        DecisionKind.OptionDeadline => "last day for the option",
        DecisionKind.Expiry => "last day of the term",
        _ => "last day to take back the notice",
    };

    private string Follows => Silence switch
    {
        Silence.Ends => "ends",
        Silence.Renews => "renews itself",
        Silence.Continues => "continues",
        Silence.RunsOff => "runs off and ends",
        _ => "may or may not end",
    };
}
