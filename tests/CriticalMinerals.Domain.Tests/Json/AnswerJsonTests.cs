using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Documents of answers: stored, read back years later, and checked.</summary>
public class AnswerJsonTests
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 2000].Select(days => new LocalDate(2022, 1, 1).PlusDays(days));

    private static readonly Gen<AsOf> Question = Gen.Select(Day, Day, Gen.Bool).Select((date, knownOn, isKnown) => new AsOf(date, isKnown ? knownOn : null));

    private static readonly Regime[] Regimes =
    [
        AnswerExamples.Regime,
        AnswerExamples.Regime.IfRenewed(Truce.KualaLumpur, new LocalDate(2027, 11, 10)),
        AnswerExamples.Regime.IfLapsed(Truce.KualaLumpur),
        AnswerExamples.Regime.Assume(Truce.KualaLumpur, new AgreementTerminated(PartialDate.Parse("2026-03-01"), Some.Source)),
        AnswerExamples.Regime.Assume(Truce.No57, Some.Ended("2026-12", EndingReason.Repealed)),
    ];

    private static readonly EndUser[] EndUsers = [EndUser.CivilUnlisted, EndUser.Military, EndUser.Unstated, EndUser.Named("Acme")];

    public static TheoryData<string> Cultures => [.. Culture.Names];

    [Fact]
    public void Answer_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind(AnswerExamples.EveryKind));

    [Fact]
    public void ClauseStatus_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(AnswerExamples.Clause), "json");

    [Fact]
    public void Coverage_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(AnswerExamples.Coverage), "json");

    [Fact]
    public void Exposure_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(AnswerExamples.Exposure), "json");

    [Fact]
    public void Changes_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(AnswerExamples.Changes), "json");

    [Fact]
    public void Calendar_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(AnswerExamples.Calendar), "json");

    [Fact]
    public void Claim_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(AnswerExamples.Claimed), "json");

    [Fact]
    public void Score_RoundTrips_Golden() => Golden.Check(RoundTrip.Indented(AnswerExamples.Gallium.Score()), "json");

    [Fact]
    public void Bounds_OfANumber_RoundTrips_Golden() =>
        Golden.Check(RoundTrip.Indented(Bounds.Between(2.5, 4, isTight: false, "the number of producers is open")), "json");

    [Fact]
    public void Difference_RoundTrips_Golden()
    {
        var differences = Regimes[0].DifferencesFrom(Regimes[2], DateSpan.Parse("2026-11-01/2027-12-31"), null);
        RoundTrip.Assert(differences);
        Golden.Check(RoundTrip.Indented(differences[0]), "json");
    }

    [Fact]
    public void TimelineCause_EveryKind_RoundTrips_Golden() => Golden.Check(RoundTrip.EveryKind<ITimelineCause>(
        new MeasureCause(Truce.No57, Some.Enacted("2025-10-09", "2025-11-08"), isEnd: true),
        new AgreementCause(Truce.KualaLumpur, "an extension was announced", new AgreementReached(PartialDate.Parse("2025-10-30"), Some.Source))));

    [Fact]
    public void Cause_AsItsOwnType_IsReadWithItsKind()
    {
        var cause = new MeasureCause(Truce.No57, Some.Enacted("2025-10-09", "2025-11-08"));
        RoundTrip.Assert(cause);
        var e = Assert.Throws<JsonException>(() => DomainJson.Read<AgreementCause>(DomainJson.Write(cause)));
        Assert.Equal("$.kind: 'measure' is another kind of TimelineCause: expected 'agreement'.", e.Message);
    }

    [Fact]
    public void Answer_OfAnUnknownKindAtWriting_IsReadAsWhatItIs()
    {
        var stored = AnswerExamples.EveryKind.Select(answer => DomainJson.Write(answer));
        Assert.Equal(AnswerExamples.EveryKind, stored.Select(DomainJson.Read<Answer>));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Answer_AnyQuestion_RoundTrips(string culture) => Gen.Select(Gen.Int[0, Regimes.Length - 1], Gen.Int[0, EndUsers.Length - 1], Question, Question).Sample(
        (regime, endUser, asOf, other) => Culture.In(culture, () =>
        {
            foreach (var answer in Answers(Regimes[regime], EndUsers[endUser], asOf, other)) RoundTrip.Assert(answer);
            return true;
        }),
        iter: 60, threads: 1);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Score_AnyTable_RoundTrips(string culture) => Gen.Double[1e-9, 1e9].Array[1, 8].Sample(
        amounts => Culture.In(culture, () =>
        {
            var table = ShareTable.FromQuantities(
                SupplyExamples.Subject("gallium", "refining"), amounts.Select((amount, i) => SupplyExamples.Tonnes("AU BR CA CN JP KR MY RU".Split(' ')[i], amount)), SupplyExamples.Usgs,
                otherCountries: Mass.FromTonnes(amounts[0] / 3));
            RoundTrip.Assert(table.Score());
            RoundTrip.Assert(table.Hhi());
            RoundTrip.Assert(table.ShannonEntropy());
            return RoundTrip.Assert(table.Score().LargestShare).Length > 0;
        }),
        iter: 300, threads: 1);

    [Fact]
    public void Answer_OfAnAssumedEvent_ReadsBackAsThatEvent()
    {
        var answer = Regimes[3].AnswerStatus(Truce.KualaLumpur, AsOf.Parse("2026-06-01"));
        Assert.Equal((AgreementState.Ended, Standing.Hypothetical), (answer.Status.State, answer.Status.Standing));
        RoundTrip.Assert(answer);
        Assert.Single(answer.Regime.Assumptions);
    }

    [Fact]
    public void Bounds_ReasonAndOpenEnd_ReadBack()
    {
        var open = Bounds.AtLeast(2.5, isTight: false, "the number of producers is open");
        var back = DomainJson.Read<Bounds<double>>(RoundTrip.Assert(open));
        Assert.Equal((null, open.Reason), (back.Upper, back.Reason));
        Assert.Equal("{\"format\":\"critical-minerals/1.0\",\"lower\":1,\"upper\":1,\"isTight\":true}", RoundTrip.Assert(Bounds.Exact(Share.One)));
    }

    [Fact]
    public void Citations_OfEveryAnswer_AreWhereItRests()
    {
        foreach (var answer in AnswerExamples.EveryKind)
        {
            Assert.NotEmpty(answer.Citations());
            Assert.Distinct(answer.Citations());
        }

        Assert.Equal(SupplyExamples.Usgs, AnswerExamples.Exposure.Citations()[0]);
        Assert.Contains(AnswerExamples.Eliminated.Citation, AnswerExamples.Claimed.Citations());
    }

    [Fact]
    public void Changes_EveryOne_SaysWhereItIsStated()
    {
        Assert.All(AnswerExamples.Calendar.Changes, change => Assert.NotEmpty(change.Citations));
        Assert.All(AnswerExamples.Changes.Changes, change => Assert.NotEmpty(change.Citations));
        Assert.Contains(AnswerExamples.Calendar.Changes, change => change.Decision is { Kind: DecisionKind.Expiry });
    }

    [Fact]
    public void Answer_Damaged_IsJsonExceptionOrRoundTrips()
    {
        FuzzTests.Damage<Answer>(DomainJson.Write(AnswerExamples.Exposure), FuzzTests.Read<Answer>, DomainJson.Write);
        FuzzTests.Damage<Answer>(DomainJson.Write(AnswerExamples.Calendar), FuzzTests.Read<Answer>, DomainJson.Write);
    }

    private static IEnumerable<Answer> Answers(Regime regime, EndUser endUser, AsOf asOf, AsOf other)
    {
        yield return regime.AnswerStatus(Truce.UsBan, asOf);
        yield return regime.AnswerStatus(MeasureId.Parse("cn-mofcom-2024-46"), asOf);
        yield return regime.AnswerStatus(MeasureId.Parse("cn-mofcom-2025-70"), asOf);
        yield return regime.AnswerOn(asOf);
        yield return regime.AnswerCoverage(Truce.Gallium(endUser), asOf);
        yield return regime.AnswerCoverage(new(MineralId.Parse("rare-earths-magnet"), SupplyExamples.China, SupplyExamples.Japan, endUser), asOf);
        yield return regime.AnswerExposure(AnswerExamples.Gallium, AnswerExamples.UnitedStates, endUser, asOf);
        yield return regime.AnswerChanges(asOf, other);
        var (first, last) = asOf.Date < other.Date ? (asOf.Date, other.Date) : (other.Date, asOf.Date);
        yield return regime.AnswerCalendar(new DateSpan(first, last), asOf.KnownOn);
        yield return regime.AnswerKnowledge(asOf.Date, other.Date);
        yield return regime.AnswerExposureOver(AnswerExamples.Gallium, AnswerExamples.UnitedStates, endUser, new(first, last), asOf.KnownOn);
        yield return regime.AnswerClaim(AnswerExamples.China70, asOf, AnswerExamples.Gallium, SupplyExamples.RareEarthMining(2025));
        yield return regime.AnswerConflictingClaims(asOf.KnownOn);
    }
}
