namespace CriticalMinerals.Domain.Tests;

public class QuotaLineTests
{
    private static readonly DateSpan october = DateSpan.Parse("2025-10-16/2025-10-31");

    [Fact]
    public void UsableThrough_AfterThePeriod_IsKeptAndWritten()
    {
        var line = new QuotaLine(october, Mass.FromTonnes(3_625), usableThrough: new LocalDate(2026, 3, 31));
        Assert.Equal(new LocalDate(2026, 3, 31), line.UsableThrough);
        Assert.Equal(line, DomainJson.Read<QuotaLine>(DomainJson.Write(line)));
    }

    [Fact]
    public void Base_OfAnAmountWithAReservedPart_IsTheRest()
    {
        var year = DateSpan.Parse("2026-01-01/2026-12-31");
        Assert.Equal(Mass.FromTonnes(87_000), new QuotaLine(year, Mass.FromTonnes(96_600), Mass.FromTonnes(9_600)).Base());
        Assert.Equal(Mass.FromTonnes(96_600), new QuotaLine(year, Mass.FromTonnes(96_600)).Base());
    }

    [Fact]
    public void UsableThrough_NotSaid_IsNotWritten() =>
        Assert.DoesNotContain("usableThrough", DomainJson.Write(new QuotaLine(october, Mass.FromTonnes(3_625))), StringComparison.Ordinal);

    [Fact]
    public void Ctor_LapsingInsideThePeriod_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new QuotaLine(october, Mass.FromTonnes(1), usableThrough: new LocalDate(2025, 10, 31)));
        Assert.Contains("2025-10-31 is not after 2025-10-16/2025-10-31", error.Message, StringComparison.Ordinal);
    }
}
