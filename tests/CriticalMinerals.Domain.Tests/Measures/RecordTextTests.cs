using System.Globalization;
using System.Reflection;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Records that print days or periods do so in full, and alike in every culture: events of one day are put in order by their texts.</summary>
public class RecordTextTests
{
    public static TheoryData<object, string> Records => new()
    {
        { new LicenceType(LicenceForm.Individual, Period.FromMonths(6), 45, condition: "eligible"), "ValidFor = P6M" },
        { new GeneralLicence("general", new AllEndUsers(), new AllPlaces(), Period.FromYears(1), ["a holder"]), "Length = P1Y" },
        { new QuotaLine(DateSpan.Parse("2025-01-01/2025-12-31"), Mass.FromTonnes(10), Mass.FromTonnes(1), new LocalDate(2026, 3, 31)), "UsableThrough = 2026-03-31" },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void ToString_NamesEveryProperty(object record, string part)
    {
        var text = InCulture("", record);

        Assert.Contains(part, text, StringComparison.Ordinal);
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            Assert.Contains($"{property.Name} = ", text, StringComparison.Ordinal);
        Assert.Equal(text, InCulture("de-DE", record));
    }

    [Theory]
    [InlineData("P150D", null)]
    [InlineData("P150D unless extended by Congress", "Congress")]
    public void StatutoryLimit_Text_SaysWhoMayExtend(string text, string? extendedBy) =>
        Assert.Equal(text, new StatutoryLimit(Period.FromDays(150), Some.Source, extendedBy).ToString());

    [Fact]
    public void WithdrawalClause_Text_SaysTheNotice()
    {
        Assert.Equal("notice of P6M, counted from Receipt, ends OnTheDay", new WithdrawalClause(Period.FromMonths(6)).ToString());
        Assert.Equal("notice of unstated length, counted from Sending, ends OnTheDay", new WithdrawalClause(countedFrom: NoticeStart.Sending).ToString());
    }

    [Fact]
    public void Instruments_Text_IsIdAndTitle()
    {
        Assert.StartsWith("cn-mofcom-2030-1: ", Some.Measure("cn-mofcom-2030-1", Some.Enacted("2030-01-01", "2030-01-01")).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("cn-mofcom-2030-2: ", Some.Suspension("cn-mofcom-2030-2", "cn-mofcom-2030-1/1", Some.Enacted("2030-01-01", "2030-01-01")).ToString(), StringComparison.Ordinal);
    }

    private static string InCulture(string culture, object record)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return record.ToString()!;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
