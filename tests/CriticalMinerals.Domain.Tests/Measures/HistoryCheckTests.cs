namespace CriticalMinerals.Domain.Tests;

/// <summary>Histories in which events name clauses: each clause is checked with what it shares with the others.</summary>
public class HistoryCheckTests
{
    private const string Id = "cn-mofcom-2030-1";

    [Fact]
    public void Measure_ExtensionOfOneClauseAfterAllHaveEnded_IsRefused() =>
        AssertRefused("cn-mofcom-2030-1/2 has 'extended until 2029-01-01' on 2027-06-01 after", All("2026-01-01", "2027-12-31"), Ended("2027-03-01"), Extended("2027-06-01", "2029-01-01", 2));

    [Fact]
    public void Measure_EachClauseEnactedOnItsOwn_IsLawful() => Assert.Equal(3, Measure(3, Enacted("2026-01-01", 1), Enacted("2026-02-01", 2), Enacted("2026-03-01", 3)).Events.Count);

    [Fact]
    public void Measure_ExtensionOfAllWhereEachClauseHasAnEnd_IsLawful() => Assert.Equal(
        3, Measure(2, Enacted("2026-01-01", 1, "2027-12-31"), Enacted("2026-02-01", 2, "2027-12-31"), Some.Extended("2027-06-01", "2028-12-31")).Events.Count);

    [Fact]
    public void Measure_ExtensionOfAllWhereOneClauseHasNone_IsRefused() =>
        AssertRefused("cn-mofcom-2030-1/3 has 'extended until 2028-12-31'", Enacted("2026-01-01", 1, "2027-12-31"), Enacted("2026-02-01", 2, "2027-12-31"), Some.Extended("2027-06-01", "2028-12-31"));

    [Fact]
    public void Measure_ClauseEnactedWithTheOthersAndAlone_IsRefused() => AssertRefused("cn-mofcom-2030-1/2 is enacted once", All("2026-01-01"), Enacted("2026-02-01", 2));

    [Fact]
    public void Measure_OneClauseAndAllChangedOnOneDay_AreRefused() =>
        AssertRefused("cn-mofcom-2030-1/2 has 'terms changed to quota' on 2026-03-01 and 'terms changed to stateTrading' on 2026-03-01", All("2026-01-01"), Changed("2026-03-01", new Quota()), Changed("2026-03-01", new StateTrading(), 2));

    [Fact]
    public void Measure_TwoClausesChangedOnOneDay_AreLawful() =>
        Assert.Equal(3, Measure(3, All("2026-01-01"), Changed("2026-03-01", new Quota(), 1), Changed("2026-03-01", new StateTrading(), 2)).Events.Count);

    [Fact]
    public void Measure_EventThatNamesAClauseTwice_IsOneEvent() => Assert.Single(Measure(1, Enacted("2026-01-01", 1, "none", 1)).Events);

    [Fact]
    public void Measure_CorrectionOfOneOfTwoEqualEvents_LeavesTheOther()
    {
        var note = new MeasureNoted(PartialDate.Parse("2026-02-01"), NoteSubject.Statement, Some.Source);
        var corrected = Measure(1, All("2026-01-01"), note, note, new SourceCorrected(PartialDate.Parse("2026-03-01"), note, Some.Source));

        Assert.Equal(2, ClauseFold.KnownOf(corrected.Events, null).Count);
        Assert.Equal(3, ClauseFold.KnownOf(corrected.Events, Some.Day("2026-02-28")).Count);
    }

    [Fact]
    public void Measure_CorrectedIntoWhatCannotBe_IsRefused()
    {
        var ended = Ended("2027-03-01");
        AssertRefused(
            "after", All("2026-01-01", "2027-12-31"), Extended("2027-02-01", "2029-01-01", 2), ended,
            new SourceCorrected(PartialDate.Parse("2027-04-01"), ended, Some.Source, Ended("2026-06-01")));
    }

    [Fact]
    public void Measure_ExtensionThatCutsShort_IsRefused() =>
        AssertRefused("'extended until 2026-10-31' on 2026-06-01, which is shorter than 'enacted", All("2026-01-01", "2026-12-31"), Some.Extended("2026-06-01", "2026-10-31"));

    [Fact]
    public void Measure_ExtensionOfWhatRunsToTheLastDayOfTheCalendar_IsAnswered() =>
        Assert.Equal(2, Measure(1, All("2026-01-01", "9999-12-31"), Some.Extended("2027-01-01", "none")).Events.Count);

    [Fact]
    public void Measure_PostponementOfNothing_IsRefused() =>
        AssertRefused("has 'postponed to 2026-06-01' on 2026-01-01, but nothing was announced or enacted before it", All("2026-02-01"), Postponed("2026-01-01", "2026-06-01"));

    [Fact]
    public void Measure_PostponementOfWhatIsInEffect_IsRefusedWithBothEvents() => AssertRefused(
        "has 'postponed to 2026-06-01' on 2026-03-11 when it was in effect by 'postponed to 2026-03-10' on 2026-01-20",
        All("2026-01-01", "none", "2026-02-01"), Postponed("2026-01-20", "2026-03-10"), Postponed("2026-03-11", "2026-06-01"));

    [Fact]
    public void Measure_PostponementOnTheDayItself_IsLawful() => Assert.Equal(2, Measure(1, All("2026-01-01", "none", "2026-02-01"), Postponed("2026-02-01", "2026-06-01")).Events.Count);

    [Fact]
    public void Measure_EndOfAReliefThatNobodyGranted_IsRefused() =>
        AssertRefused("cn-mofcom-2030-1/1 has 'relief ended: pilot' on 2026-03-01, but no relief of that name was granted", All("2026-01-01"), Relieved("2026-02-01", "other"), new ReliefEnded(PartialDate.Parse("2026-03-01"), "pilot", Some.Source));

    [Theory]
    [InlineData("2026-04-01", 1)]
    [InlineData("2026-02-01", 2)]
    public void Measure_EndOfAReliefBeforeItOrForAnotherClause_IsRefusedWithBothEvents(string granted, int clause) => AssertRefused(
        $"cn-mofcom-2030-1/1 has 'relief ended: pilot' on 2026-03-01, but 'relief granted: pilot' on {granted} does not come before it for the same clause",
        All("2026-01-01"), Relieved(granted, "pilot", clause), new ReliefEnded(PartialDate.Parse("2026-03-01"), "pilot", Some.Source, Named([1])));

    [Fact]
    public void ReliefGranted_LastDayBeforeTheFirst_IsRefused() => Assert.Contains(
        "2026-01-31 is before 2026-02-01",
        Assert.Throws<ArgumentException>(() => new ReliefGranted(PartialDate.Parse("2026-02-01"), new Exemption("pilot", new AllEndUsers(), new AllPlaces()), DateBound.Parse("2026-01-31"), Some.Source)).Message);

    [Fact]
    public void Measure_ManyClausesAndEvents_IsCheckedInOnePass()
    {
        const int clauses = 2_000;
        MeasureEvent[] ofAll = [.. Enumerable.Range(0, 5_000).Select(i => new ScopeChanged(PartialDate.OnDay(Some.Day("2027-01-01").PlusDays(i)), Some.Scope("gallium"), Some.Source))];
        MeasureEvent[] ofSome = [.. Enumerable.Range(0, 5_000).Select(i => Changed(DayText(i), new Quota(), (i % clauses) + 1))];

        var measure = Measure(clauses, [All("2026-01-01", "2050-12-31"), .. ofAll, .. ofSome]);
        Assert.Equal(10_001, measure.Events.Count);

        var refused = Assert.Throws<ArgumentException>(() => Measure(clauses, [.. measure.Events, Changed(DayText(1_999), new StateTrading(), clauses)]));
        Assert.StartsWith("cn-mofcom-2030-1/2000 has", refused.Message);
    }

    private static string DayText(int day) => PartialDate.OnDay(Some.Day("2027-01-01").PlusDays(day)).ToString();

    private static void AssertRefused(string message, params MeasureEvent[] events) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Measure(3, events)).Message);

    private static TradeMeasure Measure(int clauses, params MeasureEvent[] events) =>
        new(MeasureId.Parse(Id), "a measure", Some.Mofcom, [.. Enumerable.Range(1, clauses).Select(i => Some.Clause($"{Id}/{i}"))], [.. events]);

    private static ValueList<ClauseId> Named(int[] clauses) => [.. clauses.Select(i => ClauseId.Parse($"{Id}/{i}"))];

    private static MeasureEnacted All(string on, string lastDay = "none", string? from = null) => Some.Enacted(on, from ?? on, lastDay);

    private static MeasurePostponed Postponed(string on, string to) => new(PartialDate.Parse(on), DateBound.Parse(to), Some.Source);

    private static ReliefGranted Relieved(string on, string name, params int[] clauses) =>
        new(PartialDate.Parse(on), new Exemption(name, new AllEndUsers(), new AllPlaces()), DateBound.None, Some.Source, Named(clauses));

    private static MeasureEnacted Enacted(string on, int clause, string lastDay = "none", params int[] others) =>
        new(PartialDate.Parse(on), DateBound.Parse(on), DateBound.Parse(lastDay), Some.Source, Named([clause, .. others]));

    private static MeasureExtended Extended(string on, string lastDay, params int[] clauses) => new(PartialDate.Parse(on), DateBound.Parse(lastDay), Some.Source, Named(clauses));

    private static MeasureEnded Ended(string on) => Some.Ended(on, EndingReason.Repealed);

    private static TermsChanged Changed(string on, ControlKind control, params int[] clauses) => new(PartialDate.Parse(on), control, Some.Source, Named(clauses));
}
