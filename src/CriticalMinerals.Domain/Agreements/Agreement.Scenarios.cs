namespace CriticalMinerals.Domain;

// The agreement as a scenario takes it to be.
public sealed partial record Agreement
{
    /// <summary>The same agreement with an event that a scenario assumes: known on every day, and what follows from it hypothetical.</summary>
    internal Agreement Assume(AgreementEvent assumed) => With(assumed with { IsAssumed = true });

    /// <summary>The same agreement, renewed on the last day of its term to a new last day; unchanged where its text holds as long by itself.</summary>
    /// <exception cref="ArgumentException">The agreement has ended before; the message names the event that ended it.</exception>
    internal Agreement AsRenewed(IsoDay lastDay)
    {
        var end = RecordWith(default).TextEndWindow;
        if (end.IsNever || end.EarliestDay.Order > lastDay.Order) return this;
        var decidedOn = end.EarliestDay.IsNone ? lastDay : end.EarliestDay.DaysLater(-1);
        return Assume(new AgreementRenewed(PartialDate.OfDay(decidedOn), DateBound.OfDay(lastDay), Citations[0]));
    }

    /// <summary>Refuses a renewal to a day that the text reaches by itself, and one of what has ended.</summary>
    /// <exception cref="ArgumentException">The day is not after the end of the term, or the agreement has ended before; the message names what ends it.</exception>
    internal void RefuseNoRenewal(IsoDay lastDay)
    {
        var end = RecordWith(default).TextEnd;
        if (!end.Window.IsNever && end.Window.EarliestDay.Order > lastDay.Order)
            throw new ArgumentException(
                $"A renewal ends later than what it renews: {Id} to {DateText.Write(lastDay)} does not, since '{end.Cause.Describe()}'. Give a later day, or assume the event that ends it.",
                nameof(lastDay));
        AsRenewed(lastDay);
    }

    /// <summary>The same agreement without what was only announced for it, so that it ends by its text.</summary>
    internal Agreement AsLapsed() => WithEvents([.. Events.Where(e => !IsAnnouncement(e is AgreementRecordCorrected corrected ? corrected.Replaced : e))]);

    private static bool IsAnnouncement(AgreementEvent e) => e is AgreementExtensionAnnounced or AgreementTerminationAnnounced;

    /// <summary>The same agreement without what a scenario assumes.</summary>
    internal Agreement WithoutAssumed() => WithEvents([.. Events.Where(e => !e.IsAssumed)]);
}
