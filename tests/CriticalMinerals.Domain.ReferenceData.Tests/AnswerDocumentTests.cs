using System.Diagnostics.CodeAnalysis;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Answers over the embedded data survive being stored: every kind of cause, control and term that the record has.</summary>
public class AnswerDocumentTests
{
    private static readonly CountryCode UnitedStates = CountryCode.Parse("US");

    private static Regime Regime => ReferenceData.Regime;

    public static TheoryData<string> Questions => ["2025-06-01", "2025-10-20@2025-10-15", "2025-12-01@2025-12-01", "2026-06-01@2025-12-01", "2026-10-08", "2026-11-12", "2027-02-01", "2030-01-01"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Snapshot_RoundTrips(string asOf) => AssertStored(Regime.AnswerOn(AsOf.Parse(asOf)));

    [Theory]
    [MemberData(nameof(Questions))]
    public void Exposure_OfEveryTable_RoundTrips(string asOf)
    {
        foreach (var table in ReferenceData.Shares.Where(table => IsAbout(table, UnitedStates)))
            AssertStored(Regime.AnswerExposure(table, UnitedStates, EndUser.CivilUnlisted, AsOf.Parse(asOf)));
    }

    [Fact]
    public void Calendar_OfAllTime_RoundTrips()
    {
        AssertStored(Regime.AnswerCalendar(DateSpan.Parse("../.."), null));
        AssertStored(Regime.AnswerCalendar(DateSpan.Parse("../.."), new LocalDate(2025, 12, 1)));
        AssertStored(Regime.AnswerKnowledge(new LocalDate(2000, 1, 1), new LocalDate(2030, 1, 1)));
    }

    [Fact]
    public void Claims_OfTheRecord_RoundTrip()
    {
        foreach (var claim in Regime.Claims) AssertStored(Regime.AnswerClaim(claim, AsOf.Parse("2026-10-08"), ReferenceData.Shares));
        AssertStored(Regime.AnswerConflictingClaims(null));
    }

    [Fact]
    public void Scenario_OfTheTruce_RoundTrips()
    {
        var scenario = Regime.IfLapsed(AgreementId.Parse("us-cn-kuala-lumpur-2025"));
        AssertStored(scenario.AnswerOn(AsOf.Parse("2027-06-01")));
        AssertStored(scenario.AnswerCalendar(DateSpan.Parse("2026-10-08/2028-01-01"), null));
    }

    [Fact]
    public void Changes_OfTheCalendar_SayWhereTheyAreStated()
    {
        var silent = Regime.Calendar(DateSpan.Parse("../.."), null).Where(change => change.Citations.IsEmpty);
        Assert.Empty(silent.Select(change => change.ToString()));
    }

    [Fact]
    public void Scores_OfEveryTable_RoundTrip()
    {
        ConcentrationScore[] scores = [.. ReferenceData.Shares.Where(table => table.Withheld.All(w => w.Place == WithheldPlace.InsideTotal)).Select(table => table.Score())];
        using var stream = new MemoryStream();
        DomainJson.WriteLines(stream, scores);
        stream.Position = 0;
        Assert.Equal(scores, DomainJson.ReadLines<ConcentrationScore>(stream));
    }

    [Fact]
    public void ContentHash_OfTheRegime_IsThatOfItsDocument() =>
        Assert.Equal(DomainJson.ContentHashOf(Regime), DomainJson.ContentHashOf(DomainJson.Read<Regime>(DomainJson.Write(Regime))));

    [SuppressMessage("Performance", "CA1859", Justification = "Answers are stored and read as answers, whatever their kind.")]
    private static void AssertStored(Answer answer)
    {
        var text = DomainJson.Write(answer);
        var back = DomainJson.Read<Answer>(text);
        Assert.Equal(answer, back);
        Assert.Equal(text, DomainJson.Write(back));
    }

    private static bool IsAbout(ShareTable table, CountryCode destination) =>
        table.Subject.Statistic.Kind != StatisticKind.Imports || table.Subject.Statistic.Of == Party.Of(destination);
}
