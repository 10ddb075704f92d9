namespace CriticalMinerals.Domain.Tests;

public class LegalInstrumentTests
{
    [Fact]
    public void LegalInstrument_OfAllParts_KeepsThem()
    {
        var no61 = new LegalInstrument("MOFCOM Announcement No. 61 of 2025", "61", 2025, "商务部公告2025年第61号", "zh", "https://example.org/61");

        Assert.Equal(("61", 2025, "商务部公告2025年第61号", "zh", "https://example.org/61"), (no61.Number, no61.Year!.Value, no61.NativeTitle, no61.Language, no61.Url));
        Assert.Equal(no61, new("MOFCOM Announcement No. 61 of 2025", "61", 2025, "商务部公告2025年第61号", "zh", "https://example.org/61"));
    }

    [Theory]
    [InlineData("商务部公告", null, "'商务部公告' stands alone")]
    [InlineData(null, "zh", "'zh' stands alone")]
    [InlineData("商务部公告", "Chinese", "'Chinese' is none")]
    [InlineData("商务部公告", "zh-Hans", "'zh-Hans' is none")]
    public void LegalInstrument_TitleAndLanguageThatDoNotFit_AreRefused(string? title, string? language, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new LegalInstrument("No. 61", nativeTitle: title, language: language)).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void LegalInstrument_YearThatIsNone_IsRefused(int year) =>
        Assert.Contains("between 1 and 9999", Assert.Throws<ArgumentOutOfRangeException>(() => new LegalInstrument("No. 61", year: year)).Message);

    [Fact]
    public void LegalInstrument_BlankText_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new LegalInstrument(" "));
        Assert.Throws<ArgumentException>(() => new LegalInstrument("No. 61", number: ""));
        Assert.Throws<ArgumentException>(() => new LegalInstrument("No. 61", url: ""));
    }
}
