namespace CriticalMinerals.Domain.Tests;

public class MeasureStatusTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData((int)MeasureState.Mixed + 1)]
    public void Constructor_PossibleStateWithoutName_IsRefused(int state) =>
        Assert.Contains("MeasureState has no member", Assert.Throws<ArgumentOutOfRangeException>("possible", () => Indeterminate(MeasureState.InForce, (MeasureState)state)).Message);

    [Fact]
    public void Constructor_EveryPairOfPossibleStates_IsLawfulWhereTheyDiffer()
    {
        foreach (var one in Enum.GetValues<MeasureState>())
            foreach (var other in Enum.GetValues<MeasureState>())
                Assert.Equal(one == other, Record.Exception(() => Indeterminate(one, other)) is ArgumentException);
    }

    [Fact]
    public void AgreementStatus_EveryPairOfPossibleStates_IsLawfulWhereTheyDiffer()
    {
        foreach (var one in Enum.GetValues<AgreementState>().Append((AgreementState)99))
            foreach (var other in Enum.GetValues<AgreementState>())
                Assert.Equal(one == other || one == (AgreementState)99, Record.Exception(() => IndeterminateAgreement(one, other)) is ArgumentException);
    }

    [Fact]
    public void Equality_IsThatOfEveryDay()
    {
        LocalDate day = new(2026, 6, 1), later = new(2026, 6, 2), last = new(2026, 6, 3);
        MeasureStatus[] different =
        [
            new(MeasureState.InForce, Standing.Recorded, day),
            new(MeasureState.InForce, Standing.Recorded, later),
            new(MeasureState.InForce, Standing.Recorded, day, since: day),
            new(MeasureState.InForce, Standing.Recorded, day, nextChangeOn: later, nextState: MeasureState.Ended),
            new(MeasureState.InForce, Standing.Recorded, day, nextChangeOn: last, nextState: MeasureState.Ended),
        ];

        for (var i = 0; i < different.Length; i++)
            for (var j = 0; j < different.Length; j++) Assert.Equal(i == j, different[i] == different[j]);
        Assert.Equal(different[2].GetHashCode(), new MeasureStatus(MeasureState.InForce, Standing.Recorded, day, since: day).GetHashCode());
        Assert.Equal((day, null, later), (different[3].RecordedThrough, different[3].Since, different[3].NextChangeOn));
    }

    private static MeasureStatus Indeterminate(params MeasureState[] possible) => new(MeasureState.Indeterminate, Standing.Recorded, Some.Horizon, possible: [.. possible]);

    private static AgreementStatus IndeterminateAgreement(params AgreementState[] possible) => new(
        AgreementId.Parse("us-cn-geneva-2025"), new AsOf(Some.Horizon), Some.Horizon, AgreementState.Indeterminate, Standing.Recorded, "not settled", possible: [.. possible]);
}
