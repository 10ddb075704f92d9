namespace CriticalMinerals.Domain.Tests;

public class LicenceTypeTests
{
    private static readonly ClauseId Clause = ClauseId.Parse("cn-mofcom-2030-1/1");

    [Theory]
    [InlineData("2024-11-30", "P6M")]
    [InlineData("2024-12-01", "P1Y")]
    [InlineData("2024-12-01@2024-11-30", "P6M")]
    public void ControlOn_LengthChanged_IsThatOfTheDay(string asOf, string validFor)
    {
        var measure = new TradeMeasure(
            Clause.Measure,
            "graphite",
            Some.Mofcom,
            [Some.Clause(Clause.Value, new LicenceRequirement(types: [new(LicenceForm.Individual, Period.FromMonths(6))]))],
            [Some.Enacted("2023-10-20", "2023-12-01"), new TermsChanged(PartialDate.Parse("2024-12-01"), new LicenceRequirement(types: [new(LicenceForm.Individual, Period.FromYears(1))]), Some.Source)]);

        var licence = Assert.IsType<LicenceRequirement>(measure.ControlOn(Clause, AsOf.Parse(asOf)));
        Assert.Equal(validFor, Assert.Single(licence.Types).ValidFor!.ToString());
    }

    [Fact]
    public void TypesOfLicence_OneFormTwice_AreRefused()
    {
        ValueList<LicenceType> twice = [new(LicenceForm.General), new(LicenceForm.General, Period.FromYears(3))];

        Assert.Contains("General is described 2 times", Assert.Throws<ArgumentException>(() => new LicenceRequirement(types: twice)).Message);
        Assert.Contains("General is described 2 times", Assert.Throws<ArgumentException>(() => new EntityListing("watch list", true, twice)).Message);
    }

    [Fact]
    public void TypesOfLicence_WhereTradeIsForbidden_AreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new EntityListing("control list", licenceRequired: false, [new(LicenceForm.Individual)]));

        Assert.Contains("'control list' forbids trade", error.Message);
    }

    [Fact]
    public void LicenceType_TwoCountsOfDays_AreRefused() =>
        Assert.Contains("30 and 45", Assert.Throws<ArgumentException>(() => new LicenceType(LicenceForm.Individual, decisionDays: 30, decisionWorkingDays: 45)).Message);

    [Fact]
    public void LicenceType_LengthOfWhatIsNotGranted_IsRefused() =>
        Assert.Contains("'General'", Assert.Throws<ArgumentException>(() => new LicenceType(LicenceForm.General, Period.FromYears(1), isExcluded: true)).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(-45)]
    public void LicenceType_DaysNotAboveZero_AreRefused(int days)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LicenceType(LicenceForm.Individual, decisionDays: days));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LicenceType(LicenceForm.Individual, decisionWorkingDays: days));
    }

    [Fact]
    public void LicenceType_LengthInHoursOrFormWithoutName_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new LicenceType(LicenceForm.Individual, Period.FromHours(12)));
        Assert.Contains("Individual, General", Assert.Throws<ArgumentOutOfRangeException>(() => new LicenceType(default)).Message);
    }
}
