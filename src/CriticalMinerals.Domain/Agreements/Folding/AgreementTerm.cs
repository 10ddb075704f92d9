namespace CriticalMinerals.Domain;

/// <summary>A term that the text or a recorded decision has brought about; renewals that happen by themselves are counted from its end.</summary>
internal sealed record AgreementTerm
{
    internal AgreementTerm(DayWindow begins, DayWindow end) => (Begins, DecidedOn, End, Anchor) = (begins, begins, end, end);

    /// <summary>The first day of the term.</summary>
    internal DayWindow Begins { get; private init; }

    /// <summary>The first day after the term; never where it has no end.</summary>
    internal DayWindow End { get; private init; }

    /// <summary>The day from which the term, and no longer the one before it, says what is to be decided.</summary>
    internal DayWindow DecidedOn { get; private init; }

    /// <summary>The recorded decision that brought the term about; null for the first.</summary>
    internal AgreementEvent? Cause { get; private init; }

    internal AgreementTerm? Previous { get; private init; }

    /// <summary>How many terms came before, counted from 0.</summary>
    internal int Number { get; private init; }

    /// <summary>Who has confirmed the next term, and when.</summary>
    internal ValueList<RenewalConfirmed> Confirmations { get; private init; }

    /// <summary>The review that keeps the agreement in force past the term's end.</summary>
    internal ReviewBegun? Review { get; private init; }

    /// <summary>How often the end has been moved by one length, counted from the anchor.</summary>
    internal int Extensions { get; private init; }

    /// <summary>Whether the end follows from the entry into force, and not from a later decision.</summary>
    internal bool IsCountedFromEntry { get; private init; } = true;

    private DayWindow Anchor { get; init; }

    /// <summary>The next term, which runs to a new end from that of this one, or of the later one that was running by itself.</summary>
    internal AgreementTerm ThenUntil(DayWindow end, DayWindow decidedOn, AgreementEvent cause, AgreementTerm? running = null)
    {
        var last = running ?? this;
        return new(last.End.IsNever ? decidedOn : last.End, end)
        {
            DecidedOn = decidedOn,
            Cause = cause,
            Previous = this,
            Number = last.Number + 1,
            IsCountedFromEntry = false,
        };
    }

    /// <summary>The next term, which is one length longer than this one, counted from the anchor.</summary>
    internal AgreementTerm ThenLonger(CalendarLength length, AgreementEvent cause) =>
        ThenUntil(Anchor.Plus(length, Extensions + 1), cause.On.AsWindow(), cause) with { Anchor = Anchor, Extensions = Extensions + 1, IsCountedFromEntry = IsCountedFromEntry };

    /// <summary>The next term, which takes the place of this one on its own first day.</summary>
    internal AgreementTerm ThenFrom(DayWindow first, CalendarLength length, AgreementEvent cause) =>
        new(first, first.Plus(length)) { Cause = cause, Previous = this, Number = Number + 1, IsCountedFromEntry = false };

    /// <summary>The term so many renewals later, where each comes by itself and is counted from the end of this one.</summary>
    internal AgreementTerm Later(CalendarLength length, int number) => number == 0
        ? this
        : this with { Begins = End.Plus(length, number - 1), End = End.Plus(length, number), Number = Number + number };

    internal AgreementTerm WithConfirmation(RenewalConfirmed confirmed) =>
        this with { Confirmations = [.. ConfirmationsWithout(confirmed.Party), confirmed] };

    internal AgreementTerm WithoutConfirmationOf(Party party) =>
        this with { Confirmations = [.. ConfirmationsWithout(party)] };

    internal AgreementTerm WithReview(ReviewBegun review) => this with { Review = review };

    private List<RenewalConfirmed> ConfirmationsWithout(Party party)
    {
        var others = new List<RenewalConfirmed>();
        foreach (var given in Confirmations)
            if (given.Party != party) others.Add(given);
        return others;
    }
}
