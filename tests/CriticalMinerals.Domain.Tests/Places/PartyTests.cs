
namespace CriticalMinerals.Domain.Tests;

public class PartyTests
{
    [Fact]
    public void Parse_Country_IsCountry()
    {
        var party = Party.Parse("CHN");
        TokenAssert.RoundTrips(party, "CN");
        Assert.Equal(CountryCode.Parse("CN"), party.Country);
        Assert.Null(party.Bloc);
        Assert.Equal(party, Party.Of(CountryCode.Parse("CN")));
        Assert.Equal("country CN", party.Match(c => $"country {c}", b => $"bloc {b}"));
    }

    [Fact]
    public void Parse_Bloc_IsBloc()
    {
        var party = Party.Parse("EU");
        TokenAssert.RoundTrips(party, "EU");
        Assert.Null(party.Country);
        Assert.Equal(BlocCode.EuropeanUnion, party.Bloc);
        Assert.Equal(party, Party.Of(BlocCode.EuropeanUnion));
        Assert.Equal("bloc EU", party.Match(c => $"country {c}", b => $"bloc {b}"));
    }

    [Theory]
    [InlineData("cn", "Did you mean CN (China)?")]
    [InlineData("ZZ", "unknown country")]
    [InlineData("WLD", "total")]
    [InlineData("OTH", "residual")]
    [InlineData("", "such as CN or CHN")]
    [InlineData("European Union", "in capital letters")]
    public void Parse_NotAParty_SaysRuleAndWayOut(string text, string wayOut) => TokenAssert.Refuses<Party>(text, "a party", wayOut);

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<Party>("CN", "CHN", "EU", "EAEU", "G7");

    [Fact]
    public void Of_UnknownCountry_IsRefused()
    {
        Assert.Contains("not ZZ", Assert.Throws<ArgumentException>(() => Party.Of(CountryCode.Unknown)).Message);
        Assert.Throws<ArgumentNullException>(() => Party.Of((BlocCode)null!));
    }

    [Theory]
    [InlineData("EU")]
    [InlineData("G7")]
    [InlineData("EAEU")]
    [InlineData("ASEAN-3")]
    public void BlocCode_Lawful_RoundTrips(string text) => TokenAssert.RoundTrips(BlocCode.Parse(text), text);

    [Theory]
    [InlineData("CN", "That is a country")]
    [InlineData("CHN", "That is a country")]
    [InlineData("XKX", "That is a country")]
    [InlineData("WLD", "total")]
    [InlineData("OTH", "residual")]
    [InlineData("eu", "A-Z")]
    [InlineData("E", "2 to 12")]
    [InlineData("EU-", "not ending with '-'")]
    [InlineData("7G", "starting with a letter")]
    [InlineData("ABCDEFGHIJKLM", "2 to 12")]
    public void BlocCode_BreaksRule_SaysIt(string text, string word) => TokenAssert.Refuses<BlocCode>(text, "a bloc code", word);

    [Fact]
    public void BlocCode_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<BlocCode>("EU", "EAEU", "ASEAN-3");

    [Fact]
    public void SubdivisionCode_RoundTrips_AndKnowsItsCountry()
    {
        TokenAssert.RoundTrips(SubdivisionCode.Parse("MM-01"), "MM-01");
        Assert.Equal(CountryCode.Parse("MM"), SubdivisionCode.Parse("MM-01").Country);
    }

    [Theory]
    [InlineData("XX-01")]
    [InlineData("ZZ-01")]
    [InlineData("MMR-01")]
    [InlineData("MM01")]
    [InlineData("MM-")]
    [InlineData("MM-0001")]
    [InlineData("MM-a")]
    [InlineData("mm-01")]
    public void SubdivisionCode_BreaksRule_SaysIt(string text) => TokenAssert.Refuses<SubdivisionCode>(text, "two-letter country code");

    [Fact]
    public void SubdivisionCode_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<SubdivisionCode>("MM-01", "US-CA", "CN-NX");

    [Fact]
    public void Authority_DeFacto_KeepsItsParts()
    {
        var authority = new Authority(Party.Parse("MM"), "Kachin Independence Army", SubdivisionCode.Parse("MM-11"), isDeFacto: true);
        Assert.Equal(authority, new Authority(Party.Parse("MMR"), "Kachin Independence Army", SubdivisionCode.Parse("MM-11"), true));
        Assert.NotEqual(authority, new Authority(Party.Parse("MM"), "Kachin Independence Army"));
    }

    [Theory]
    [InlineData("CN")]
    [InlineData("EU")]
    public void Authority_SubdivisionOfAnother_NamesBoth(string party)
    {
        var message = Assert.Throws<ArgumentException>(() => new Authority(Party.Parse(party), "X", SubdivisionCode.Parse("MM-11"))).Message;
        Assert.Contains("MM-11", message);
        Assert.Contains(party, message);
    }

    [Theory]
    [InlineData("", "is blank")]
    [InlineData("  ", "is blank")]
    [InlineData(" MOFCOM", "white space")]
    [InlineData("MOF\nCOM", "line break")]
    public void Authority_UncleanName_SaysRule(string name, string word) =>
        Assert.Contains(word, Assert.Throws<ArgumentException>(() => new Authority(Party.Parse("CN"), name)).Message);

    [Fact]
    public void Authority_NameWithHalfACharacter_SaysRule() =>
        Assert.Contains("surrogate", Assert.Throws<ArgumentException>(() => new Authority(Party.Parse("CN"), "MOF" + '\ud800' + "COM")).Message);

    [Fact]
    public void Authority_Missing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Authority(null!, "MOFCOM"));
        Assert.Throws<ArgumentNullException>(() => new Authority(Party.Parse("CN"), null!));
    }

    [Fact]
    public void Authority_Json_LeavesOutDefaults_AndReadsBack()
    {
        var plain = new Authority(Party.Parse("CN"), "MOFCOM");
        Assert.Equal("""{"format":"critical-minerals/1.0","party":"CN","name":"MOFCOM"}""", DomainJson.Write(plain));
        Assert.Equal(plain, DomainJson.Read<Authority>(DomainJson.Write(plain)));
        var full = new Authority(Party.Parse("MM"), "KIA", SubdivisionCode.Parse("MM-11"), true);
        Assert.Equal(full, DomainJson.Read<Authority>(DomainJson.Write(full)));
    }
}
