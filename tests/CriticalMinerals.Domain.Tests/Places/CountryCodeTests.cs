using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

public class CountryCodeTests
{
    public static TheoryData<string, string, int, string> Known => new()
    {
        { "CN", "CHN", 156, "China" },
        { "AF", "AFG", 4, "Afghanistan" },
        { "ZW", "ZWE", 716, "Zimbabwe" },
        { "US", "USA", 840, "United States of America" },
        { "CD", "COD", 180, "Democratic Republic of the Congo" },
        { "NA", "NAM", 516, "Namibia" },
        { "TW", "TWN", 158, "Taiwan" },
        { "TR", "TUR", 792, "Türkiye" },
        { "AX", "ALA", 248, "Åland Islands" },
    };

    [Fact]
    public void Default_IsUnknown_AndIsLawful()
    {
        TokenAssert.RoundTrips(default(CountryCode), "ZZ");
        Assert.Equal(CountryCode.Unknown, default);
        Assert.Equal(("ZZZ", null, CountryCodeStatus.Unknown), (default(CountryCode).Alpha3, default(CountryCode).Numeric, default(CountryCode).Status));
        Assert.Equal("Unknown country", default(CountryCode).Name);
        Assert.Equal(2, Unsafe.SizeOf<CountryCode>());
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Parse_KnownEntry_HasAllCodesAndItsName(string alpha2, string alpha3, int numeric, string name)
    {
        var country = CountryCode.Parse(alpha2);
        TokenAssert.RoundTrips(country, alpha2);
        Assert.Equal(country, CountryCode.Parse(alpha3));
        Assert.Equal(country, CountryCode.FromNumeric(numeric));
        Assert.Equal((alpha3, numeric, CountryCodeStatus.Assigned), (country.Alpha3, country.Numeric, country.Status));
        Assert.StartsWith(name, country.Name);
    }

    [Fact]
    public void All_Is249Entries_EachByThreeCodesWithNames()
    {
        Assert.Equal(249, CountryCode.All.Count);
        Assert.Equal(CountryCode.All, CountryCode.All.Order().Distinct().ToValueList());
        Assert.Equal(249, CountryCode.All.Select(c => c.Alpha3).Distinct().Count());
        Assert.Equal(249, CountryCode.All.Select(c => c.Numeric).Distinct().Count());
        Assert.Equal(249, CountryCode.All.Select(c => c.Name).Distinct().Count());
        Assert.Equal(249, CountryCode.All.Select(c => c.CommonName).Distinct().Count());
        foreach (var country in CountryCode.All)
        {
            TokenAssert.RoundTrips(country, country.Alpha2);
            Assert.Equal(country, CountryCode.Parse(country.Alpha3));
            Assert.Equal(country, CountryCode.FromNumeric(country.Numeric!.Value));
            Assert.Equal(CountryCodeStatus.Assigned, country.Status);
            Assert.Equal(country.Name.Trim(), country.Name);
            Assert.DoesNotContain('|', country.CommonName);
        }
    }

    /// <summary>Sums over the whole table, so that a code changed by mistake shows; taken from the ISO 3166-1 facts, not from the code.</summary>
    [Fact]
    public void All_Checksums_AreThoseOfTheFacts()
    {
        Assert.Equal(108_025, CountryCode.All.Sum(c => c.Numeric!.Value));
        Assert.Equal(78_667_373, CountryCode.All.Select((c, i) => (i + 1) * (c.Alpha2[0] * 31 + c.Alpha2[1])).Sum());
        Assert.Equal(2_434_637_085, CountryCode.All.Select((c, i) => (i + 1L) * (c.Alpha3[0] * 961 + c.Alpha3[1] * 31 + c.Alpha3[2])).Sum());
    }

    [Theory]
    [InlineData("XK", "XKX", null, "Kosovo", CountryCodeStatus.UserAssigned)]
    [InlineData("CS", "SCG", 891, "Serbia and Montenegro", CountryCodeStatus.Historical)]
    [InlineData("SU", "SUN", 810, "Union of Soviet Socialist Republics", CountryCodeStatus.Historical)]
    [InlineData("AN", "ANT", 530, "Netherlands Antilles", CountryCodeStatus.Historical)]
    public void Parse_CodeOutsideIso_IsFlagged(string alpha2, string alpha3, int? numeric, string name, CountryCodeStatus status)
    {
        var country = CountryCode.Parse(alpha3);
        TokenAssert.RoundTrips(country, alpha2);
        Assert.Equal((alpha3, numeric, name, status), (country.Alpha3, country.Numeric, country.Name, country.Status));
        Assert.Contains(country, CountryCode.Flagged);
        Assert.DoesNotContain(country, CountryCode.All);
    }

    [Fact]
    public void Flagged_NoneIsAssigned() =>
        Assert.All(CountryCode.Flagged, c => Assert.True(c.Status is CountryCodeStatus.Historical or CountryCodeStatus.UserAssigned));

    [Theory]
    [InlineData("cn", "Did you mean CN (China)?")]
    [InlineData("Chn", "Did you mean CN (China)?")]
    [InlineData(" CN", "Did you mean CN (China)?")]
    [InlineData("China", "Did you mean CN (China)?")]
    [InlineData("UK", "Did you mean GB (United Kingdom)?")]
    [InlineData("ZAR", "Did you mean CD (DR Congo)?")]
    [InlineData("KSV", "Did you mean XK (Kosovo)?")]
    [InlineData("WLD", "total, not a producer")]
    [InlineData("wld", "total, not a producer")]
    [InlineData("OTH", "residual, not a producer")]
    [InlineData("Other countries", "residual, not a producer")]
    [InlineData("EU", "bloc, not a country")]
    [InlineData("EUU", "bloc, not a country")]
    [InlineData("YUG", "successor")]
    [InlineData("156", "FromNumeric")]
    [InlineData("XX", "such as CN or CHN")]
    [InlineData("QQQ", "such as CN or CHN")]
    [InlineData("", "such as CN or CHN")]
    public void Parse_NotACountry_SaysRuleAndWayOut(string text, string wayOut) => TokenAssert.Refuses<CountryCode>(text, "ISO 3166-1", wayOut);

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<CountryCode>("CN", "CHN", "ZZ", "XKX");

    [Fact]
    public void Parse_EveryPairAndTripleOfLetters_IsAnEntryOrRefused()
    {
        var texts = from a in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" from b in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" from c in " ABCDEFGHIJKLMNOPQRSTUVWXYZ" select $"{a}{b}{c}".Trim();
        var known = texts.Where(t => CountryCode.TryParse(t, out _)).ToList();
        Assert.Equal(2 * (249 + CountryCode.Flagged.Count + 1), known.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-4)]
    [InlineData(1000)]
    [InlineData(65536 + 156)]
    [InlineData(int.MinValue)]
    public void FromNumeric_NoCountry_SaysRule(int numeric)
    {
        Assert.False(CountryCode.TryFromNumeric(numeric, out var none));
        Assert.Equal(CountryCode.Unknown, none);
        Assert.Contains("ISO 3166-1", Assert.Throws<ArgumentOutOfRangeException>(() => CountryCode.FromNumeric(numeric)).Message);
    }

    [Fact]
    public void Comparison_IsByAlpha2_UnknownLast()
    {
        CountryCode first = CountryCode.Parse("AU"), second = CountryCode.Parse("CN");
        Assert.True(first < second && second > first && first <= second && second >= first && first != second);
        Assert.True(second < CountryCode.Unknown);
        Assert.Equal(675, CountryCode.Unknown.Index);
        Assert.True(first.Index < second.Index);
    }

    [Fact]
    public void Json_IsAlpha2_AlsoAsKey() =>
        Assert.Equal("""{"CN":"CN"}""", JsonSerializer.Serialize(new Dictionary<CountryCode, CountryCode> { [CountryCode.Parse("CHN")] = CountryCode.Parse("CHN") }));

    [Fact]
    public void CommonName_WhereEverydayNameDiffers_IsShort()
    {
        Assert.Equal("United States", CountryCode.Parse("US").CommonName);
        Assert.Equal("Bolivia", CountryCode.Parse("BO").CommonName);
        Assert.Equal("China", CountryCode.Parse("CN").CommonName);
    }
}
