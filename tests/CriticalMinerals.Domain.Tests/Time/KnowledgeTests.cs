namespace CriticalMinerals.Domain.Tests;

public class KnowledgeTests
{
    private static PartialDate Date(string text) => PartialDate.Parse(text);

    [Theory]
    [InlineData("2025-10-09", "2025-11-08", "2025-10-09")]
    [InlineData(null, "2025-11-08", "2025-11-08")]
    [InlineData(null, "2025-11", "2025-12-01")]
    [InlineData("2025", "2025-11-08", "2026-01-01")]
    [InlineData(null, "9999", "9999-12-31")]
    public void KnownFrom_PublicationOrOwnDay_IsTheDayAfterAPartialOne(string? publicOn, string on, string expected) =>
        Assert.Equal(Date(expected).Day, Knowledge.KnownFrom(publicOn is null ? null : Date(publicOn), Date(on)));

    [Fact]
    public void Includes_KnowledgeOfADay_EndsWithThatDay()
    {
        var day = new LocalDate(2025, 11, 8);

        Assert.True(Knowledge.Includes(day, day));
        Assert.False(Knowledge.Includes(day.PlusDays(-1), day));
        Assert.True(Knowledge.Includes(null, TimeGen.LastDay));
    }

    [Fact]
    public void RecordedThrough_IsTheEarlierOfKnowledgeAndCheck()
    {
        var day = new LocalDate(2025, 11, 8);

        Assert.Equal(day, Knowledge.RecordedThrough(null, day));
        Assert.Equal(day, Knowledge.RecordedThrough(day.PlusDays(1), day));
        Assert.Equal(day.PlusDays(-1), Knowledge.RecordedThrough(day.PlusDays(-1), day));
    }
}
