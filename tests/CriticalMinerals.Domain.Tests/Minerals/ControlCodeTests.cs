namespace CriticalMinerals.Domain.Tests;

public class ControlCodeTests
{
    [Theory]
    [InlineData("cn-dual-use:3C001", "cn-dual-use", "3C001")]
    [InlineData("cn-dual-use:3C902.b.2", "cn-dual-use", "3C902.b.2")]
    [InlineData("cn-dual-use:6C001.a-d", "cn-dual-use", "6C001.a-d")]
    [InlineData("cn-no-export-technology:252604X", "cn-no-export-technology", "252604X")]
    public void Parse_Code_HasItsParts(string text, string list, string code)
    {
        var entry = ControlCode.Parse(text);
        TokenAssert.RoundTrips(entry, text);
        Assert.Equal((ControlListId.Parse(list), code), (entry.List, entry.Code));
        Assert.Equal(entry, ControlCode.Of(entry.List, code));
    }

    [Theory]
    [InlineData("3C001", "Name the list in front")]
    [InlineData("cn-dual-use:3C001 (Ga)", "Leave out spaces and remarks")]
    [InlineData("cn-dual-use:", "1 to 40 characters")]
    [InlineData("cn-dual-use:.a", "1 to 40 characters")]
    [InlineData("CN:3C001", "a list slug")]
    [InlineData("cn-dual-use:3C001:a", "A-Z")]
    [InlineData("cn-dual-use:12345678901234567890123456789012345678901", "1 to 40")]
    [InlineData("", "a control code")]
    public void Parse_BreaksRule_SaysItAndTheWayOut(string text, string word) => TokenAssert.Refuses<ControlCode>(text, word);

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<ControlCode>("cn-dual-use:3C001", "us-ccl:1C117.b");

    [Fact]
    public void Of_BreaksRule_SaysIt()
    {
        var list = ControlListId.Parse("us-ccl");
        Assert.Contains("without spaces", Assert.Throws<ArgumentException>(() => ControlCode.Of(list, "1C 117")).Message);
        Assert.Throws<ArgumentNullException>(() => ControlCode.Of(null!, "1C117"));
        Assert.Throws<ArgumentNullException>(() => ControlCode.Of(list, null!));
    }

    [Theory]
    [InlineData("cn-dual-use:3C004", "cn-dual-use:3C004", true)]
    [InlineData("cn-dual-use:3C004", "cn-dual-use:3C004.a", true)]
    [InlineData("cn-dual-use:3C004.a", "cn-dual-use:3C004", false)]
    [InlineData("cn-dual-use:3C004", "cn-dual-use:3C0041", false)]
    [InlineData("cn-dual-use:3C004", "us-ccl:3C004.a", false)]
    public void Contains_IsTheEntryAndItsParts(string code, string other, bool expected) =>
        Assert.Equal(expected, ControlCode.Parse(code).Contains(ControlCode.Parse(other)));
}
