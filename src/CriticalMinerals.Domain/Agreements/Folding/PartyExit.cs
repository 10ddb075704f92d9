namespace CriticalMinerals.Domain;

/// <summary>What takes a party out of an agreement.</summary>
/// <param name="FirstDayOut">The first day on which it is out.</param>
/// <param name="Cause">The withdrawal, the notice, or the text.</param>
/// <param name="IsTakenBack">Whether it is a notice that was taken back.</param>
internal sealed record PartyExit(DayWindow FirstDayOut, ITimelineCause Cause, bool IsTakenBack = false);
