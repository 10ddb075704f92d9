using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class HsCodeTests
{
    [Theory]
    [InlineData("HS2022:81", "81", null)]
    [InlineData("HS2022:8112", "8112", "HS2022:81")]
    [InlineData("HS2022:8112.92", "811292", "HS2022:8112")]
    [InlineData("HS1988:2606.00", "260600", "HS1988:2606")]
    public void Parse_Code_HasItsParts(string text, string digits, string? broader)
    {
        var code = HsCode.Parse(text);
        TokenAssert.RoundTrips(code, text);
        Assert.Equal(digits, code.Digits);
        Assert.Equal(broader, code.Broader?.ToString());
        Assert.Equal(code, HsCode.Of(code.Edition, digits));
    }

    [Fact]
    public void Parse_WithoutDot_IsTheSameCode() => Assert.Equal(HsCode.Parse("HS2022:8112.92"), HsCode.Parse("HS2022:811292"));

    [Theory]
    [InlineData("8112.92", "Name the edition in front")]
    [InlineData("HS2021:8112.92", "2017 or 2022")]
    [InlineData("HS2028:8112.92", "2017 or 2022")]
    [InlineData("hs2022:8112.92", "'HS'")]
    [InlineData("HS2022:8112.9", "2, 4 or 6 digits")]
    [InlineData("HS2022:811", "2, 4 or 6 digits")]
    [InlineData("HS2022:8112929010", "2, 4 or 6 digits")]
    [InlineData("HS2022:81.12", "2, 4 or 6 digits")]
    [InlineData("HS2022:00", "chapter from 01 to 97")]
    [InlineData("HS2022:98", "chapter from 01 to 97")]
    [InlineData("HS2022:77", "chapter from 01 to 97")]
    [InlineData("HS2022:8100", "HS2022:8112.92")]
    [InlineData("HS2022:", "2, 4 or 6 digits")]
    [InlineData("", "an HS code")]
    [InlineData("HS2022:811٢92", "2, 4 or 6 digits")]
    public void Parse_BreaksRule_SaysItAndTheWayOut(string text, string word) => TokenAssert.Refuses<HsCode>(text, word);

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<HsCode>("HS2022:8112.92", "HS2017:811292", "HS1988:81", "HS2022:8112");

    [Fact]
    public void Of_AnyNumber_MakesACodeOrRefuses() => Gen.Select(Gen.Int[1980, 2030], Gen.Int[0, 999_999]).Sample((edition, number) =>
    {
        var digits = number.ToString("000000");
        var lawful = HsCode.Editions.Contains(edition) && digits[..2] is not ("00" or "77" or "98" or "99") && digits[2..4] != "00";
        if (lawful) Assert.Equal(HsCode.Of(edition, digits), HsCode.Parse(HsCode.Of(edition, digits).ToString()));
        else Assert.ThrowsAny<ArgumentException>(() => HsCode.Of(edition, digits));
    });

    [Fact]
    public void Of_BreaksRule_SaysIt()
    {
        Assert.Contains("1988, 1992", Assert.Throws<ArgumentOutOfRangeException>(() => HsCode.Of(2021, "81")).Message);
        Assert.Contains("TariffLine", Assert.Throws<ArgumentException>(() => HsCode.Of(2022, "8112929010")).Message);
        Assert.Throws<ArgumentNullException>(() => HsCode.Of(2022, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => HsCode.Of(-2022, "81"));
    }

    [Theory]
    [InlineData("HS2022:81", "HS2022:8112.92", true)]
    [InlineData("HS2022:8112", "HS2022:8112.92", true)]
    [InlineData("HS2022:8112.92", "HS2022:8112.92", true)]
    [InlineData("HS2022:8112.92", "HS2022:8112", false)]
    [InlineData("HS2022:8112", "HS2022:8113.00", false)]
    [InlineData("HS2017:8112", "HS2022:8112.92", false)]
    public void Contains_IsByPrefixWithinOneEdition(string code, string other, bool expected) =>
        Assert.Equal(expected, HsCode.Parse(code).Contains(HsCode.Parse(other)));

    [Theory]
    [InlineData("CN:8112929010", "CN", "811292")]
    [InlineData("CN:28269020", "CN", "282690")]
    [InlineData("JP:811292000", "JP", "811292")]
    [InlineData("EAEU:2601110000", "EAEU", "260111")]
    public void TariffLine_Parse_HasItsParts(string text, string party, string subheading)
    {
        var line = TariffLine.Parse(text);
        TokenAssert.RoundTrips(line, text);
        Assert.Equal(Party.Parse(party), line.Party);
        Assert.Equal(HsCode.Of(2022, subheading), line.Subheading(2022));
        Assert.Equal(line, TariffLine.Of(line.Party, line.Digits));
    }

    [Fact]
    public void TariffLine_Alpha3_IsTheSameLine() => Assert.Equal(TariffLine.Parse("CN:8112929010"), TariffLine.Parse("CHN:8112929010"));

    [Fact]
    public void TariffLine_NationalChapter_HasNoSubheading()
    {
        Assert.Null(TariffLine.Parse("US:99030133").Subheading(2022));
        Assert.Throws<ArgumentOutOfRangeException>(() => TariffLine.Parse("US:99030133").Subheading(2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => TariffLine.Parse("CN:8112929010").Subheading(2021));
    }

    [Theory]
    [InlineData("CN:8112.92.90.10", "Leave out the dots")]
    [InlineData("HS2022:8112.92", "HsCode")]
    [InlineData("CN:811292", "8 to 10 digits")]
    [InlineData("CN:81129290101", "8 to 10 digits")]
    [InlineData("CN:0012929010", "chapter from 01 to 99")]
    [InlineData("CN:7712929010", "chapter from 01 to 99")]
    [InlineData("8112929010", "the code of a country")]
    [InlineData("cn:8112929010", "the code of a country")]
    [InlineData("ZZ:8112929010", "the code of a country")]
    [InlineData(":8112929010", "the code of a country")]
    public void TariffLine_BreaksRule_SaysIt(string text, string word) => TokenAssert.Refuses<TariffLine>(text, "a tariff line", word);

    [Fact]
    public void TariffLine_Of_BreaksRule_SaysIt()
    {
        Assert.Contains("HsCode", Assert.Throws<ArgumentException>(() => TariffLine.Of(Party.Parse("CN"), "811292")).Message);
        Assert.Throws<ArgumentNullException>(() => TariffLine.Of(null!, "8112929010"));
        Assert.Throws<ArgumentNullException>(() => TariffLine.Of(Party.Parse("CN"), null!));
    }

    [Fact]
    public void TariffLine_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<TariffLine>("CN:8112929010", "CHN:28269020", "EU:8112929010");
}
