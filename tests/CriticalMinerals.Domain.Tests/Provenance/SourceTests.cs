namespace CriticalMinerals.Domain.Tests;

public class SourceTests
{
    private static readonly SourceId Id = SourceId.Parse("usgs-mcs-2026");

    [Theory]
    [InlineData("http://x/a#1", "http://x/a#2")]
    [InlineData("HTTP://X/a", "http://x/a")]
    [InlineData("http://x/%61", "http://x/a")]
    [InlineData("http://x", "http://x/")]
    public void Sources_AddressesOfOtherSpelling_DifferAsTheirJsonDoes(string one, string other)
    {
        Source Of(string address) => new(SourceId.Parse("x"), "T", "P", url: new(address));
        Assert.Equal(Of(one), Of(one));
        Assert.Equal(Of(one).GetHashCode(), Of(one).GetHashCode());
        Assert.NotEqual(Of(one), Of(other));
        Assert.NotEqual(DomainJson.Write(Of(one)), DomainJson.Write(Of(other)));
    }

    [Fact]
    public void SourceId_RoundTrips() => TokenAssert.RoundTrips(Id, "usgs-mcs-2026");

    [Theory]
    [InlineData("USGS-MCS2026")]
    [InlineData("usgs mcs")]
    [InlineData("")]
    [InlineData("-x")]
    public void SourceId_BreaksRule_SaysIt(string text) => TokenAssert.Refuses<SourceId>(text, "a source id", "a-z");

    [Fact]
    public void SourceId_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<SourceId>("usgs-mcs-2026", "a");

    [Fact]
    public void Source_Least_HasNoOptionalPart()
    {
        var source = new Source(Id, "Mineral Commodity Summaries 2026", "USGS");
        Assert.Equal((null, null, SourceRank.Unstated, null, null), (source.Published, source.Url, source.Rank, source.Licence, source.Note));
        Assert.Equal("""{"format":"critical-minerals/1.0","id":"usgs-mcs-2026","title":"Mineral Commodity Summaries 2026","publisher":"USGS"}""", RoundTrip.Assert(source));
        Assert.Equal("USGS, Mineral Commodity Summaries 2026", source.ToString());
    }

    [Fact]
    public void Source_Full_RoundTrips()
    {
        var source = Full();
        Assert.Equal(source, Full());
        Assert.Equal(
            """{"format":"critical-minerals/1.0","id":"usgs-mcs-2026","title":"Mineral Commodity Summaries 2026","publisher":"USGS","published":"2026-01","""
            + "\"url\":\"https://example.org/mcs2026.pdf\",\"rank\":\"primary\",\"licence\":\"public domain\",\"note\":\"two editions disagree on 2024\"}",
            RoundTrip.Assert(source));
        Assert.Equal("USGS, Mineral Commodity Summaries 2026, 2026-01", source.ToString());
    }

    [Theory]
    [InlineData("/mcs2026.pdf")]
    [InlineData("ftp://example.org/mcs2026.pdf")]
    [InlineData("file:///mcs2026.pdf")]
    [InlineData("https://me:secret@example.org/")]
    public void Source_AddressNotOfTheWeb_SaysRuleAndValue(string url)
    {
        var message = Assert.Throws<ArgumentException>(() => new Source(Id, "T", "P", url: new Uri(url, UriKind.RelativeOrAbsolute))).Message;
        Assert.Contains("absolute, http or https", message);
        Assert.Contains(url, message);
    }

    [Fact]
    public void Source_BreaksRule_NamesThePart()
    {
        Assert.Throws<ArgumentNullException>(() => new Source(null!, "T", "P"));
        Assert.Contains("The title", Assert.Throws<ArgumentException>(() => new Source(Id, "", "P")).Message);
        Assert.Contains("The publisher", Assert.Throws<ArgumentException>(() => new Source(Id, "T", " P")).Message);
        Assert.Contains("The licence", Assert.Throws<ArgumentException>(() => new Source(Id, "T", "P", licence: "")).Message);
        Assert.Contains("The note", Assert.Throws<ArgumentException>(() => new Source(Id, "T", "P", note: "a\nb")).Message);
        Assert.Contains("Primary", Assert.Throws<ArgumentOutOfRangeException>(() => new Source(Id, "T", "P", rank: (SourceRank)9)).Message);
    }

    [Fact]
    public void Citation_Least_AndFull_RoundTrip()
    {
        var least = new Citation(Id, Confidence.High);
        Assert.Equal("""{"format":"critical-minerals/1.0","source":"usgs-mcs-2026","confidence":"high"}""", RoundTrip.Assert(least));
        Assert.Equal("usgs-mcs-2026", least.ToString());
        var full = new Citation(Id, Confidence.Unverified, "p. 75, table 2", new LocalDate(2026, 11, 22), "printed in the wrong unit");
        Assert.Contains("\"readOn\":\"2026-11-22\"", RoundTrip.Assert(full));
        Assert.Equal("usgs-mcs-2026, p. 75, table 2", full.ToString());
    }

    [Fact]
    public void Citation_BreaksRule_NamesThePart()
    {
        Assert.Throws<ArgumentNullException>(() => new Citation(null!, Confidence.High));
        Assert.Contains("Unverified, Low, Medium, High", Assert.Throws<ArgumentOutOfRangeException>(() => new Citation(Id, (Confidence)4)).Message);
        Assert.Contains("The locator", Assert.Throws<ArgumentException>(() => new Citation(Id, Confidence.High, "")).Message);
        Assert.Contains("The note", Assert.Throws<ArgumentException>(() => new Citation(Id, Confidence.High, note: " ")).Message);
        Assert.Throws<ArgumentException>(() => new Citation(Id, Confidence.High, readOn: new LocalDate(1447, 1, 1, CalendarSystem.IslamicBcl)));
    }

    [Fact]
    public void Confidence_Order_IsFromUnverifiedToHigh()
    {
        Assert.Equal(Confidence.Unverified, default);
        Assert.True(Confidence.Unverified < Confidence.Low && Confidence.Low < Confidence.Medium && Confidence.Medium < Confidence.High);
        Assert.Equal(SourceRank.Unstated, default);
    }

    private static Source Full() => new(
        Id,
        "Mineral Commodity Summaries 2026",
        "USGS",
        PartialDate.Parse("2026-01"),
        new Uri("https://example.org/mcs2026.pdf"),
        SourceRank.Primary,
        "public domain",
        "two editions disagree on 2024");
}
