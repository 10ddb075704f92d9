namespace CriticalMinerals.Domain.Tests;

public class BlocTests
{
    private static readonly CountryCode Britain = CountryCode.Parse("GB");

    [Theory]
    [InlineData(1957, 12, 31, 0)]
    [InlineData(1958, 1, 1, 6)]
    [InlineData(1972, 12, 31, 6)]
    [InlineData(1973, 1, 1, 9)]
    [InlineData(1981, 1, 1, 10)]
    [InlineData(1986, 1, 1, 12)]
    [InlineData(1995, 1, 1, 15)]
    [InlineData(2004, 4, 30, 15)]
    [InlineData(2004, 5, 1, 25)]
    [InlineData(2007, 1, 1, 27)]
    [InlineData(2013, 6, 30, 27)]
    [InlineData(2013, 7, 1, 28)]
    [InlineData(2020, 1, 31, 28)]
    [InlineData(2020, 2, 1, 27)]
    [InlineData(2026, 11, 22, 27)]
    public void EuropeanUnion_MembersOn_CountsAsInTheTreaties(int year, int month, int day, int count) =>
        Assert.Equal(count, Blocs.EuropeanUnion.MembersOn(new LocalDate(year, month, day)).Count);

    [Fact]
    public void EuropeanUnion_MembersToday_AreTheTwentySevenInCodeOrder() =>
        Assert.Equal(
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
            string.Join(' ', Blocs.EuropeanUnion.MembersOn(new LocalDate(2025, 11, 10))));

    [Fact]
    public void EuropeanUnion_BritainsLastDay_Is31January2020()
    {
        Assert.True(Blocs.EuropeanUnion.HasMember(Britain, new LocalDate(1973, 1, 1)));
        Assert.True(Blocs.EuropeanUnion.HasMember(Britain, new LocalDate(2020, 1, 31)));
        Assert.False(Blocs.EuropeanUnion.HasMember(Britain, new LocalDate(2020, 2, 1)));
        Assert.False(Blocs.EuropeanUnion.HasMember(CountryCode.Unknown, new LocalDate(2019, 2, 1)));
    }

    [Theory]
    [InlineData(2014, 12, 31, "")]
    [InlineData(2015, 1, 1, "BY KZ RU")]
    [InlineData(2015, 1, 2, "AM BY KZ RU")]
    [InlineData(2015, 8, 12, "AM BY KG KZ RU")]
    public void EurasianEconomicUnion_MembersOn_AreThoseOfTheDay(int year, int month, int day, string members) =>
        Assert.Equal(members, string.Join(' ', Blocs.EurasianEconomicUnion.MembersOn(new LocalDate(year, month, day))));

    [Fact]
    public void GroupOfSeven_Today_IsSeven() =>
        Assert.Equal("CA DE FR GB IT JP US", string.Join(' ', Blocs.GroupOfSeven.MembersOn(new LocalDate(2025, 6, 16))));

    [Fact]
    public void Usmca_FromItsEntryIntoForce_IsThree()
    {
        Assert.Empty(Blocs.Usmca.MembersOn(new LocalDate(2020, 6, 30)));
        Assert.Equal("CA MX US", string.Join(' ', Blocs.Usmca.MembersOn(new LocalDate(2020, 7, 1))));
    }

    [Fact]
    public void All_Codes_AreApartAndInOrder()
    {
        Assert.Equal(Blocs.All.Select(b => b.Code).Order().Distinct(), Blocs.All.Select(b => b.Code));
        Assert.Contains(Blocs.EuropeanUnion, Blocs.All);
        Assert.All(Blocs.All, b => Assert.Equal(b.Code.Value, b.ToString()));
    }

    [Fact]
    public void Bloc_MemberWhoLeftAndCameBack_IsLawful()
    {
        var bloc = Of(Member("2000-01-01/2004-12-31"), Member("2010-01-01/.."));
        Assert.True(bloc.HasMember(Britain, new LocalDate(2004, 12, 31)));
        Assert.False(bloc.HasMember(Britain, new LocalDate(2005, 1, 1)));
        Assert.Single(bloc.MembersOn(new LocalDate(2011, 1, 1)));
    }

    [Fact]
    public void Bloc_MemberTwiceOnADay_NamesBothSpans()
    {
        var message = Assert.Throws<ArgumentException>(() => Of(Member("2000-01-01/2004-12-31"), Member("2004-12-31/.."))).Message;
        Assert.Contains("GB is listed for 2000-01-01/2004-12-31 and for 2004-12-31/..", message);
    }

    [Fact]
    public void Bloc_BreaksRule_SaysIt()
    {
        Assert.Contains("at least one member", Assert.Throws<ArgumentException>(() => Of()).Message);
        Assert.Contains("not ZZ", Assert.Throws<ArgumentException>(() => new BlocMembership(CountryCode.Unknown, DateSpan.Always)).Message);
        Assert.Throws<ArgumentNullException>(() => new BlocMembership(Britain, null!));
        Assert.Throws<ArgumentNullException>(() => new Bloc(null!, "X", [Member("../..")]));
        Assert.Throws<ArgumentException>(() => new Bloc(BlocCode.Usmca, " ", [Member("../..")]));
    }

    [Fact]
    public void Bloc_Equality_IsByAllParts()
    {
        Assert.Equal(Of(Member("2000-01-01/..")), Of(Member("2000-01-01/..")));
        Assert.NotEqual(Of(Member("2000-01-01/..")), Of(Member("2000-01-02/..")));
    }

    [Fact]
    public void Bloc_Json_RoundTrips() =>
        Assert.Contains("""{"country":"GB","span":"1973-01-01/2020-01-31"}""", RoundTrip.Assert(Blocs.EuropeanUnion));

    private static BlocMembership Member(string span) => new(Britain, DateSpan.Parse(span));

    private static Bloc Of(params BlocMembership[] memberships) => new(BlocCode.Parse("CLUB"), "A club", memberships.ToValueList());
}
