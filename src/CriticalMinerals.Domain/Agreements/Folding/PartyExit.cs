namespace CriticalMinerals.Domain;

/// <summary>What takes a party out of an agreement.</summary>
/// <param name="FirstDayOut">The first day on which it is out.</param>
/// <param name="Cause">The withdrawal, the notice, or the text.</param>
internal sealed record PartyExit(DayWindow FirstDayOut, ITimelineCause Cause)
{
    /// <summary>Whether it is a notice that the party took back before it gave another.</summary>
    internal bool IsTakenBack { get; set; }
}
