namespace CriticalMinerals.Domain.Tests;

/// <summary>What a regime keeps of its answers: as much as it promises, and not more.</summary>
public class DossierTests
{
    private static readonly IsoDay Day = new(2025, 1, 1);

    [Fact]
    public void Keep_MoreKnowledgeDaysThanItHolds_DropsTheOneKeptLongest()
    {
        var dossier = new Dossier<string, string>("subject");
        dossier.Keep(default, "whole");
        for (var i = 0; i <= Dossier<string, string>.MostDays; i++) dossier.Keep(Day.DaysLater(i), $"day {i}");

        Assert.Null(dossier.Find(Day));
        Assert.Equal("day 1", dossier.Find(Day.DaysLater(1)));
        Assert.Equal($"day {Dossier<string, string>.MostDays}", dossier.Find(Day.DaysLater(Dossier<string, string>.MostDays)));
        Assert.Equal("whole", dossier.Find(default));
    }

    [Fact]
    public void Keep_AnswerThatIsThere_ReturnsTheFirst()
    {
        var dossier = new Dossier<string, string>("subject");

        Assert.Equal(("one", "one"), (dossier.Keep(default, "one"), dossier.Keep(default, "other")));
        Assert.Equal(("one", "one"), (dossier.Keep(Day, "one"), dossier.Keep(Day, "other")));
        Assert.Null(dossier.Find(Day.DaysLater(1)));
    }

    [Fact]
    public void Keep_ManyThreadsAtOnce_AllGetOneAnswerPerDay()
    {
        for (var round = 0; round < 200; round++)
        {
            var dossier = new Dossier<string, object>("subject");
            var kept = new object[32];
            Parallel.For(0, kept.Length, i => kept[i] = dossier.Keep(Day.DaysLater(i % 4), new object()));
            for (var i = 4; i < kept.Length; i++) Assert.Same(kept[i % 4], kept[i]);
        }
    }

    public static TheoryData<string> Questions => ["2026-06-01", "2026-06-01@2026-05-01", "2025-10-15@2025-10-12"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void StatusOf_AnythingAskedAgain_AllocatesNothing(string text)
    {
        var asOf = AsOf.Parse(text);
        var regime = Truce.Regime;
        void Ask()
        {
            for (var i = 0; i < 100; i++)
            {
                _ = regime.StatusOf(Truce.No57Clause, asOf);
                _ = regime.StatusOf(Truce.No57, asOf);
                _ = regime.StatusOf(regime.Suspensions[0].Id, asOf);
                _ = regime.StatusOf(Truce.KualaLumpur, asOf);
            }
        }

        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(regime.StatusOf(Truce.KualaLumpur, asOf), regime.StatusOf(Truce.KualaLumpur, asOf));
        Assert.Equal(asOf, regime.StatusOf(Truce.KualaLumpur, asOf).AsOf);
    }

    [Fact]
    public void StatusOf_AgreementOnAnotherDayOfTheSpan_CarriesThatQuestion()
    {
        var (one, other) = (AsOf.Parse("2026-02-01"), AsOf.Parse("2026-02-02"));

        Assert.Equal(one, Truce.Regime.StatusOf(Truce.KualaLumpur, one).AsOf);
        Assert.Equal(other, Truce.Regime.StatusOf(Truce.KualaLumpur, other).AsOf);
        Assert.Equal(one, Truce.Regime.StatusOf(Truce.KualaLumpur, one).AsOf);
    }
}
