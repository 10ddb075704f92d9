namespace CriticalMinerals.Domain.Tests;

/// <summary>What has ended is not suspended; a regime that says so is refused with both events named.</summary>
public class LateSuspensionTests
{
    private const string Clause = "us-president-2025-test/1";

    [Theory]
    [InlineData("2026-02-21", true)]
    [InlineData("2026-02-20", false)] // on the day of the ending: the state at its end is Ended, and the suspension never shows
    [InlineData("2026-01-10", false)]
    public void Regime_SuspensionThatBeginsAfterTheRepeal_IsRefusedWithBothNamed(string from, bool isRefused)
    {
        var measure = Some.Measure("us-president-2025-test", Some.Enacted("2025-04-02", "2025-04-05"), Some.Ended("2026-02-20", EndingReason.Repealed));
        AssertRefused(measure, isRefused, "'ended (Repealed)' on 2026-02-20", Some.Enacted(from, from, "2026-11-10"));
    }

    [Theory]
    [InlineData("2026-07-24", true)]
    [InlineData("2026-07-23", false)]
    public void Regime_SuspensionThatBeginsAfterTheTerm_IsRefusedWithBothNamed(string from, bool isRefused)
    {
        var measure = Some.Measure("us-president-2025-test", Some.Enacted("2026-02-20", "2026-02-24", "2026-07-23"));
        AssertRefused(measure, isRefused, "until 2026-07-23", Some.Enacted("2026-03-01", from, "2026-11-10"));
    }

    [Fact]
    public void Regime_SuspensionAfterWhateverEndsTheMeasure_IsRefused()
    {
        var correction = new SourceCorrected(PartialDate.Parse("2026-03-01"), Some.Enacted("2025-04-02", "2025-04-05"), Some.Source, Some.Enacted("2025-04-02", "2025-04-05", "2026-02-20"));
        var measure = Some.Measure("us-president-2025-test", Some.Enacted("2026-02-20", "2026-02-24"));
        var limited = new TradeMeasure(measure.Id, measure.Title, measure.Authority, measure.Clauses, measure.Events, limit: new(Period.FromDays(150), Some.Source));

        AssertRefused(Some.Measure("us-president-2025-test", Some.Enacted("2025-04-02", "2025-04-05"), correction), true, "until 2026-02-20", Some.Enacted("2026-08-01", "2026-08-01", "2026-11-10"));
        AssertRefused(Some.Measure("us-president-2025-test", Some.Enacted("2025-04-02", "2025-04-05", "not-set"), Some.Extended("2025-06-01", "2026-02-20")), true, "extended until 2026-02-20", Some.Enacted("2026-08-01", "2026-08-01", "2026-11-10"));
        AssertRefused(limited, true, "on 2026-02-20", Some.Enacted("2026-08-01", "2026-08-01", "2026-11-10"));
        AssertRefused(measure, false, "", Some.Enacted("2026-08-01", "2026-08-01", "2026-11-10"));
    }

    [Fact]
    public void Regime_SuspensionWithinAnExtendedTerm_IsLawful() => AssertRefused(
        Some.Measure("us-president-2025-test", Some.Enacted("2026-02-20", "2026-02-24", "2026-07-23"), Some.Extended("2026-07-01", "2026-12-31")), false, "", Some.Enacted("2026-08-01", "2026-08-01", "2026-11-10"));

    [Fact]
    public void Regime_AnnulledFromTheBeginningAfterTheSuspension_IsLawful() => AssertRefused(
        Some.Measure("us-president-2025-test", Some.Enacted("2025-04-02", "2025-04-05"), new MeasureEnded(PartialDate.Parse("2025-04-05"), EndingReason.Annulled, Some.Source, publicOn: PartialDate.Parse("2026-02-20"))),
        false, "", Some.Enacted("2025-05-14", "2025-05-14", "2025-08-11"));

    [Fact]
    public void Regime_SuspensionEndedBeforeItBegan_IsLawful() => AssertRefused(
        Some.Measure("us-president-2025-test", Some.Enacted("2025-04-02", "2025-04-05"), Some.Ended("2026-02-20", EndingReason.Repealed)),
        false, "", Some.Enacted("2026-01-01", "2026-03-01", "2026-11-10"), Some.Ended("2026-02-21", EndingReason.Repealed));

    [Fact]
    public void Regime_SuspensionThatMayHaveBegunBefore_IsLawful() => AssertRefused(
        Some.Measure("us-president-2025-test", Some.Enacted("2025-04-02", "2025-04-05"), Some.Ended("2026-02-20", EndingReason.Repealed)), false, "", Some.Enacted("2026-02-01", "2026-02", "2026-11-10"));

    [Theory]
    [InlineData("2026-02-21", true)]
    [InlineData("2026-02-20", false)]
    public void Regime_ExtensionAfterTheRepealOfAllThatIsSuspended_IsRefusedWithBothNamed(string on, bool isRefused)
    {
        var measure = Some.Measure("us-president-2025-test", Some.Enacted("2025-04-02", "2025-04-05"), Some.Ended("2026-02-20", EndingReason.Repealed));
        var error = Record.Exception(() => Paused([measure], Some.Suspension("us-president-2025-pause", Clause, Some.Enacted("2026-01-01", "2026-01-01", "2026-11-10"), Some.Extended(on, "2027-11-10"))));

        if (!isRefused) Assert.Null(error);
        else
            Assert.Equal(
                "us-president-2025-pause has 'extended until 2027-11-10' on 2026-02-21 after us-president-2025-test/1 has 'ended (Repealed)' on 2026-02-20: what has ended is not suspended any longer. Correct one of the two days, or leave out the extension. (Parameter 'suspensions')",
                Assert.IsType<ArgumentException>(error).Message);
    }

    [Fact]
    public void Regime_ExtensionAfterTheRepealOfOneOfTwo_IsLawful()
    {
        TradeMeasure Measure(string id, params MeasureEvent[] more) => Some.Measure(id, [Some.Enacted("2025-04-02", "2025-04-05"), .. more]);
        var both = new Suspension(
            MeasureId.Parse("us-president-2025-pause"), "test", Some.Mofcom, [ClauseId.Parse(Clause), ClauseId.Parse("us-president-2025-other/1")],
            [Some.Enacted("2026-01-01", "2026-01-01", "2026-11-10"), Some.Extended("2026-06-01", "2027-11-10")]);

        Assert.Single(Paused([Measure("us-president-2025-test", Some.Ended("2026-02-20", EndingReason.Repealed)), Measure("us-president-2025-other")], both).Suspensions);
    }

    private static Regime Paused(TradeMeasure[] measures, Suspension suspension) => new("test", Some.Horizon, [.. measures], [suspension]);

    private static void AssertRefused(TradeMeasure measure, bool isRefused, string ending, params MeasureEvent[] suspending)
    {
        Regime Make() => Paused([measure], Some.Suspension("us-president-2025-pause", Clause, suspending));
        if (!isRefused)
        {
            Assert.Single(Make().Suspensions);
            return;
        }

        var error = Assert.Throws<ArgumentException>(Make);
        Assert.Contains("us-president-2025-pause has 'enacted", error.Message);
        Assert.Contains(ending, error.Message);
    }
}
