using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>An agreement between parties: its text as far as it matters for time and controls, and everything recorded to have happened to it.</summary>
/// <remarks>
/// State is folded from the events and the text for a day and a day of knowledge, never stored. Histories that cannot be, such as
/// the renewal of what has ended, are refused. Equal when all parts are equal; the order in which events are passed does not count.
/// </remarks>
public sealed partial record Agreement
{
    private readonly IsoDay verifiedThrough;

    /// <summary>An agreement.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="parties">Its parties, at least one: a bloc is one party.</param>
    /// <param name="legalForm">What kind of promise it is.</param>
    /// <param name="entryIntoForce">The rule by which it enters into force.</param>
    /// <param name="firstTerm">How long it holds at first.</param>
    /// <param name="renewal">What happens when a term ends.</param>
    /// <param name="citations">Where the text and its terms are stated; at least one.</param>
    /// <param name="withdrawal">How a party leaves by notice; null where no such right is known.</param>
    /// <param name="commitments">What the parties owe.</param>
    /// <param name="predecessor">The agreement whose place it took.</param>
    /// <param name="events">What happened to it, in any order.</param>
    /// <param name="verifiedThrough">The last day for which its record was checked; null for the horizon of the regime that holds it.</param>
    /// <param name="note">What a reader should know and no member says.</param>
    /// <param name="snapbacks">What a party may bring back, and when.</param>
    /// <exception cref="ArgumentException">
    /// A required part is missing; a party is listed twice; an event, a commitment or an option names somebody who is no party; the
    /// agreement succeeds itself; or the events contradict each other, which names both.
    /// </exception>
    [JsonConstructor]
    public Agreement(
        AgreementId id,
        string title,
        ValueList<Participation> parties,
        LegalForm legalForm,
        EntryIntoForce entryIntoForce,
        FirstTerm firstTerm,
        RenewalClause renewal,
        ValueList<Citation> citations,
        WithdrawalClause? withdrawal = null,
        ValueList<Commitment> commitments = default,
        AgreementId? predecessor = null,
        ValueList<AgreementEvent> events = default,
        LocalDate? verifiedThrough = null,
        string? note = null,
        ValueList<Snapback> snapbacks = default)
        : this(
            id, title, parties, legalForm, entryIntoForce, firstTerm, renewal, citations, withdrawal, commitments, predecessor, events,
            Guard.Against.OtherCalendarDay(verifiedThrough), note, snapbacks)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal Agreement(
        AgreementId id,
        string title,
        ValueList<Participation> parties,
        LegalForm legalForm,
        EntryIntoForce entryIntoForce,
        FirstTerm firstTerm,
        RenewalClause renewal,
        ValueList<Citation> citations,
        WithdrawalClause? withdrawal,
        ValueList<Commitment> commitments,
        AgreementId? predecessor,
        ValueList<AgreementEvent> events,
        IsoDay verifiedThrough,
        string? note,
        ValueList<Snapback> snapbacks)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.UncleanText(title, "The title of an agreement");
        Parties = Guard.Against.RepeatedParties(parties);
        LegalForm = legalForm is >= LegalForm.Binding and <= LegalForm.Unknown ? legalForm : Guard.Against.UnnamedMember(legalForm);
        EntryIntoForce = Guard.Against.Null(entryIntoForce);
        FirstTerm = Guard.Against.Null(firstTerm);
        Renewal = Guard.Against.Null(renewal);
        Citations = Guard.Against.EmptyList(citations);
        Withdrawal = withdrawal;
        Commitments = commitments;
        Predecessor = Guard.Against.SameAgreement(predecessor, id);
        Events = AgreementEventOrder.Of(events);
        this.verifiedThrough = verifiedThrough;
        Note = Guard.Against.UncleanOptionalText(note, "The note of an agreement");
        Snapbacks = snapbacks;
        RefuseStrangers();
        AgreementRecord.RefuseImpossible(this);
    }

    /// <summary>Its id.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Agreement>))]
    public AgreementId Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its parties, with accession and exit.</summary>
    public ValueList<Participation> Parties { get; }

    /// <summary>What kind of promise it is.</summary>
    public LegalForm LegalForm { get; }

    /// <summary>The rule by which it enters into force.</summary>
    public EntryIntoForce EntryIntoForce { get; }

    /// <summary>How long it holds before the renewal clause comes into play.</summary>
    public FirstTerm FirstTerm { get; }

    /// <summary>What happens when a term ends.</summary>
    public RenewalClause Renewal { get; }

    /// <summary>Where the text and its terms are stated.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>How a party leaves by notice; null where no such right is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WithdrawalClause? Withdrawal { get; }

    /// <summary>What the parties owe; empty by default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Commitment> Commitments { get; }

    /// <summary>The agreement whose place it took; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AgreementId? Predecessor { get; }

    /// <summary>What happened to it, in the order of days; empty by default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<AgreementEvent> Events { get; }

    /// <summary>The last day for which its record was checked; null for the horizon of the regime that holds it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? VerifiedThrough => verifiedThrough.OrNull();

    /// <summary>What a reader should know and no member says; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; }

    /// <summary>What a party may bring back, and when; empty by default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Snapback> Snapbacks { get; }

    /// <summary>The same agreement with one more recorded event.</summary>
    /// <exception cref="ArgumentException">The event contradicts the history; the message names both events.</exception>
    public Agreement With(AgreementEvent happened) => WithEvents([.. Events, Guard.Against.Null(happened)]);

    /// <summary>Id and title, for people.</summary>
    public override string ToString() => $"{Id}: {Title}";

    /// <summary>The same agreement with other events.</summary>
    internal Agreement WithEvents(ValueList<AgreementEvent> events) => new(
        Id, Title, Parties, LegalForm, EntryIntoForce, FirstTerm, Renewal, Citations, Withdrawal, Commitments, Predecessor, events, verifiedThrough, Note,
        Snapbacks);

    private void RefuseStrangers()
    {
        foreach (var e in Events.AsSpan())
            if (IsStranger(e.Actor)) throw Guard.Against.Stranger(e.Actor, this, e.Describe(), "events");
        foreach (var commitment in Commitments.AsSpan())
            if (IsStranger(commitment.OwedBy)) throw Guard.Against.Stranger(commitment.OwedBy, this, commitment.Description, "commitments");
        foreach (var snapback in Snapbacks.AsSpan())
            if (IsStranger(snapback.Holder)) throw Guard.Against.Stranger(snapback.Holder, this, snapback.Trigger, "snapbacks");
        if (IsStranger(Renewal.Decider)) throw Guard.Against.Stranger(Renewal.Decider, this, Renewal.Describe(), "renewal");
        if (AgreementEvent.HasCorrection(Events)) Guard.Against.CorrectionOfNothing(Events);
        if (Renewal is UntilEvent until) Guard.Against.SameAgreement(until.Successor, Id, "renewal");
        foreach (var e in Events.AsSpan())
            if (e is AgreementSucceeded succeeded) Guard.Against.SameAgreement(succeeded.By, Id, "events");
    }

    private bool IsStranger([NotNullWhen(true)] Party? party)
    {
        if (party is null) return false;
        foreach (var part in Parties.AsSpan())
            if (part.Party.Equals(party)) return false;
        return true;
    }
}
