namespace CriticalMinerals.Domain.Tests;

public class SourceCorrectedTests
{
    private static readonly MeasureEnacted First = Some.Enacted("2025-03-01", "2025-04-01");
    private static readonly MeasureEnacted Second = Some.Enacted("2025-03-01", "2025-05-01");

    private static SourceCorrected Correction(MeasureEvent? replacement, MeasureEvent? corrected = null) =>
        new(PartialDate.Parse("2025-06-01"), corrected ?? First, Some.Source, replacement);

    [Fact]
    public void Fold_CorrectedStart_IsReadAsKnownThen()
    {
        var measure = Some.Measure("xx-test", First, Correction(Second));

        Assert.Equal([DateSpan.Parse("2025-04-01/..")], Some.Fold(measure, Some.Day("2025-05-31")).SpansOf(MeasureState.InForce));
        Assert.Equal([DateSpan.Parse("2025-05-01/..")], Some.Fold(measure, Some.Day("2025-06-01")).SpansOf(MeasureState.InForce));
        Assert.Equal([DateSpan.Parse("2025-05-01/..")], Some.Fold(measure).SpansOf(MeasureState.InForce));
    }

    [Fact]
    public void Fold_EventTakenBack_IsGoneAsKnownSince()
    {
        var ended = Some.Ended("2025-05-01", EndingReason.Repealed);
        var measure = Some.Measure("xx-test", First, ended, Correction(null, ended));

        Assert.Equal(MeasureState.Ended, Some.Fold(measure, Some.Day("2025-05-20")).At(Some.Day("2025-05-10")));
        Assert.Equal(MeasureState.InForce, Some.Fold(measure).At(Some.Day("2025-05-10")));
    }

    [Fact]
    public void ControlOn_CorrectedTerms_AreThoseKnownThen()
    {
        TermsChanged Rate(decimal percent) => new(PartialDate.Parse("2025-04-10"), new Duty(percent), Some.Source);
        var measure = Some.Measure("xx-test", First, Rate(10), Correction(Rate(15), Rate(10)));
        var clause = measure.Clauses[0].Id;

        Assert.Equal(new Duty(10), measure.ControlOn(clause, AsOf.Parse("2025-04-20@2025-04-20")));
        Assert.Equal(new Duty(15), measure.ControlOn(clause, AsOf.Parse("2025-04-20@2025-06-01")));
    }

    [Fact]
    public void Constructor_CorrectionOfWhatIsNotThere_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Some.Measure("xx-test", Second, Correction(null)));

        Assert.Contains("correction on 2025-06-01 of 'enacted, effective 2025-04-01' on 2025-03-01, which is not in its history", error.Message);
    }

    [Theory]
    [InlineData("2025-05-01", "2025-06-01")]
    [InlineData("2025-06-01", "2025-05-01")]
    public void Fold_TwoCorrectionsOfOneDay_ApplyOneAfterTheOther(string between, string last)
    {
        var (second, third) = (Some.Enacted("2025-03-01", between), Some.Enacted("2025-03-01", last));
        MeasureEvent[] corrections = [Correction(second), Correction(third, second)];

        foreach (var listed in new[] { corrections, [.. corrections.Reverse()] })
            Assert.Equal([DateSpan.Parse($"{last}/..")], Some.Fold(Some.Measure("xx-test", [First, .. listed])).SpansOf(MeasureState.InForce));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(300)]
    public void Fold_ChainOfOneDay_AppliesWholeInAnyOrder(int length)
    {
        MeasureEnacted From(int day) => new(PartialDate.Parse("2025-03-01"), DateBound.On(Some.Day("2025-04-01").PlusDays(day)), DateBound.None, Some.Source);
        MeasureEvent[] chain = [.. Enumerable.Range(0, length).Select(day => Correction(From(day + 1), From(day)))];

        foreach (var listed in new[] { chain, [.. chain.Reverse()] })
            Assert.Equal(Some.Day("2025-04-01").PlusDays(length), Assert.Single(Some.Fold(Some.Measure("xx-test", [From(0), .. listed])).SpansOf(MeasureState.InForce)).First);
    }

    [Fact]
    public void Constructor_SecondCorrectionOfTheSameEvent_IsRefusedWithBothNamed()
    {
        var later = new SourceCorrected(PartialDate.Parse("2025-07-01"), First, Some.Source, Some.Enacted("2025-03-01", "2025-06-01"));

        Assert.Contains(
            "two corrections of 'enacted, effective 2025-04-01' on 2025-03-01, on 2025-06-01 and on 2025-07-01: the later one corrects what the earlier one put in its place",
            Assert.Throws<ArgumentException>(() => Some.Measure("xx-test", First, Correction(Second), later)).Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Constructor_CorrectionListedTwice_IsRefused(bool isSameObject)
    {
        var once = Correction(Second);

        Assert.Contains(
            "a correction on 2025-06-01 of 'enacted, effective 2025-04-01' on 2025-03-01, which does not stand on that day",
            Assert.Throws<ArgumentException>(() => Some.Measure("xx-test", First, once, isSameObject ? once : Correction(Second))).Message);
    }

    [Fact]
    public void Constructor_CorrectionOfWhatIsRecordedOnlyLater_IsRefused()
    {
        var early = new SourceCorrected(PartialDate.Parse("2025-05-01"), Second, Some.Source, Some.Enacted("2025-03-01", "2025-06-01"));

        Assert.Contains(
            "a correction on 2025-05-01 of 'enacted, effective 2025-05-01' on 2025-03-01, which does not stand on that day",
            Assert.Throws<ArgumentException>(() => Some.Measure("xx-test", First, Correction(Second), early)).Message);
    }

    [Fact]
    public void Constructor_CorrectedHistoryThatCannotBe_IsRefused()
    {
        var backwards = Some.Enacted("2025-03-01", "2025-05-01", "2025-04-01");

        Assert.Contains("ends before it starts", Assert.Throws<ArgumentException>(() => Some.Measure("xx-test", First, Correction(backwards))).Message);
    }

    [Fact]
    public void Constructor_CorrectionThatChangesNothing_IsRefused() =>
        Assert.Contains("Nothing is corrected", Assert.Throws<ArgumentException>(() => Correction(First)).Message);

    [Fact]
    public void Constructor_CorrectionOfACorrection_IsRefused() =>
        Assert.Contains("not another correction", Assert.Throws<ArgumentException>(() => Correction(null, Correction(Second))).Message);

    [Fact]
    public void Constructor_CorrectionKnownBeforeTheEvent_IsRefused() =>
        Assert.Contains("comes before", Assert.Throws<ArgumentException>(() => Correction(null, Some.Enacted("2025-07-01", "2025-07-01"))).Message);

    [Fact]
    public void Json_Correction_RoundTrips() => RoundTrip.Assert(Some.Measure("xx-test", First, Correction(Second)));
}
