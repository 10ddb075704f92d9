using static CriticalMinerals.Domain.Tests.Story;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Agreements that hold until their successor enters into force end when the regime knows that it does.</summary>
public class SuccessionTests
{
    private static readonly AgreementId Interim = AgreementId.Parse("eu-cl-interim-2025");
    private static readonly AgreementId Advanced = AgreementId.Parse("eu-cl-aaf");

    private static Agreement Until(string id, string? successor, EntryIntoForce entry, params AgreementEvent[] events) => Agreement(
        id, "EU CL", entry, new IndefiniteTerm(), new UntilEvent("its successor enters into force", successor is null ? null : AgreementId.Parse(successor)),
        verifiedThrough: null, events: events);

    private static Agreement TheInterim { get; } = Until("eu-cl-interim-2025", "eu-cl-aaf", EntryOn("2025-02-01"), Signed("2023-12-13"));

    private static Agreement TheAdvanced(params AgreementEvent[] events) => Until("eu-cl-aaf", null, new EntryAfterNotes(30), [Signed("2023-12-13"), .. events]);

    private static Regime Of(params Agreement[] agreements) => new("test", new LocalDate(2026, 10, 8), agreements: [.. agreements]);

    private static string State(Regime regime, AgreementId id, string asOf) => regime.StatusOf(id, AsOf(asOf)).ToString();

    [Fact]
    public void Successor_InForce_EndsItsPredecessor()
    {
        var regime = Of(TheInterim, TheAdvanced(Entered("2026-03-01")));

        Assert.Equal("InForce", State(regime, Interim, "2026-02-28"));
        var status = regime.StatusOf(Interim, AsOf("2026-03-01"));
        Assert.Equal(AgreementState.Ended, status.State);
        Assert.Contains("eu-cl-aaf entered into force (2026-03-01)", status.Reason);
        Assert.Equal(new LocalDate(2026, 3, 1), regime.StatusOf(Interim, AsOf("2025-06-01")).NextChange!.On);
        Assert.Equal("InForce", State(regime, Advanced, "2026-03-01"));
    }

    [Fact]
    public void Successor_NotKnownToEnter_LeavesItsPredecessorInForce()
    {
        Assert.Equal("InForce", State(Of(TheInterim, TheAdvanced(Entered("2026-03-01"))), Interim, "2026-03-01@2026-02-28"));
        Assert.Equal("InForce", State(Of(TheInterim, TheAdvanced()), Interim, "2030-01-01"));
        Assert.Equal("InForce", State(Of(TheInterim), Interim, "2030-01-01"));
        Assert.Equal("InForce", State(Of(TheInterim, TheAdvanced(Terminated("2026-01-01"))), Interim, "2030-01-01"));
    }

    [Fact]
    public void Successor_NotesExchanged_EndsItByTheTextOfTheSuccessor()
    {
        var regime = Of(TheInterim, TheAdvanced(new NotesExchanged(On("2026-09-15")!, Cited)));

        Assert.Equal("InForce", State(regime, Interim, "2026-10-14"));
        Assert.Equal((AgreementState.Ended, Standing.Projected), (regime.StatusOf(Interim, AsOf("2026-10-15")).State, regime.StatusOf(Interim, AsOf("2026-10-15")).Standing));
        Assert.Equal("Ended", State(Of(TheInterim, TheAdvanced(new NotesExchanged(On("2026-09-15")!, Cited), Terminated("2026-12-01"))), Interim, "2026-10-15"));
        Assert.Equal("InForce", State(Of(TheInterim, TheAdvanced(new NotesExchanged(On("2026-09-15")!, Cited), Terminated("2026-10-01"))), Interim, "2026-10-15"));
    }

    [Fact]
    public void Successor_EntryOnSomeDayOfAMonth_LeavesItOpenInThatMonth()
    {
        var regime = Of(TheInterim, TheAdvanced(Entered("2026-03")));

        Assert.Equal("InForce", State(regime, Interim, "2026-02-28"));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], regime.StatusOf(Interim, AsOf("2026-03-15")).Possible);
        Assert.Equal("Ended", State(regime, Interim, "2026-03-31"));
    }

    [Fact]
    public void Successor_Assumed_EndsItHypothetically()
    {
        var regime = Of(TheInterim, TheAdvanced()).Assume(Advanced, Entered("2027-03-01"));

        Assert.Equal("InForce", State(regime, Interim, "2027-02-28"));
        Assert.Equal((AgreementState.Ended, Standing.Hypothetical), (regime.StatusOf(Interim, AsOf("2027-03-01")).State, regime.StatusOf(Interim, AsOf("2027-03-01")).Standing));
        Assert.Equal(Standing.Projected, regime.StatusOf(Interim, AsOf("2027-02-28")).Standing);
    }

    [Fact]
    public void Succession_Recorded_GoesBeforeTheEntryOfTheSuccessor()
    {
        var regime = Of(TheInterim.With(Succeeded("2026-04-01", "eu-cl-aaf")), TheAdvanced(Entered("2026-03-01")));

        Assert.Equal("InForce", State(regime, Interim, "2026-03-31"));
        Assert.Equal("Ended", State(regime, Interim, "2026-04-01"));
    }

    [Fact]
    public void Successors_InAChain_EndOneAfterTheOther()
    {
        var regime = Of(
            Until("first", "second", EntryOn("2020-01-01")),
            Until("second", "third", EntryOn("2022-01-01")),
            Until("third", "first-but-none", EntryOn("2024-01-01")));

        Assert.Equal(
            ["InForce NotAnnounced NotAnnounced", "Ended InForce NotAnnounced", "Ended Ended InForce"],
            new[] { "2021-12-31", "2023-12-31", "2024-01-01" }.Select(day => string.Join(' ', regime.Agreements.Select(a => State(regime, a.Id, $"{day}@{day}")))));
    }

    [Fact]
    public void Successors_InALongChain_AreFoldedWithoutDepth()
    {
        const int Count = 3_000;
        var regime = Of([.. Enumerable.Range(0, Count).Select(i => Until($"a-{i}", $"a-{i + 1}", EntryOn("2020-01-01")))]);

        Assert.Equal("Ended", State(regime, AgreementId.Parse("a-0"), "2026-01-01"));
        Assert.Equal("InForce", State(regime, AgreementId.Parse($"a-{Count - 1}"), "2026-01-01"));
    }

    [Fact]
    public void Successors_InACircle_AreRefusedByName()
    {
        var error = Assert.Throws<ArgumentException>(() => Of(
            Until("before", "first", EntryOn("2020-01-01")), Until("first", "second", EntryOn("2020-01-01")), Until("second", "first", EntryOn("2022-01-01"))));

        Assert.Contains("first, second each hold until the next enters into force, and the last until the first", error.Message);
        Assert.Contains("An agreement neither precedes nor succeeds itself: self", Assert.Throws<ArgumentException>(() => Until("self", "self", EntryOn("2020-01-01"))).Message);
    }

    [Fact]
    public void CertainUntil_SuccessorKnownToEnter_IsTheDayBefore()
    {
        var known = Of(TheInterim, TheAdvanced(new NotesExchanged(On("2026-09-15")!, Cited)));

        Assert.Equal(new LocalDate(2026, 10, 8), Of(TheInterim, TheAdvanced()).CertainUntil(Interim, AsOf("2026-10-08")));
        Assert.NotEqual(new LocalDate(2026, 10, 8), known.CertainUntil(Interim, AsOf("2026-10-08")));
        Assert.DoesNotContain(known.Calendar(DateSpan.Parse("2026-10-15/.."), null), change => change.Subject == Interim.Value && change.IsDecision);
    }
}
