using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class CasNumberTests
{
    [Theory]
    [InlineData("7440-55-3")]
    [InlineData("7440-44-0")]
    [InlineData("7732-18-5")]
    [InlineData("13494-80-9")]
    [InlineData("68476-25-5")]
    [InlineData("50-00-0")]
    public void Parse_Registered_RoundTrips(string text) => TokenAssert.RoundTrips(CasNumber.Parse(text), text);

    [Theory]
    [InlineData("7440-55-4", "The check digit for these digits is 3.")]
    [InlineData("7404-55-3", "The check digit for these digits is")]
    [InlineData("07440-55-3", "2 to 7 digits")]
    [InlineData("7440-553", "2 to 7 digits")]
    [InlineData("7-55-3", "2 to 7 digits")]
    [InlineData("12345678-55-3", "2 to 7 digits")]
    [InlineData("7440 55 3", "2 to 7 digits")]
    [InlineData("", "a CAS number")]
    public void Parse_BreaksRule_SaysIt(string text, string word) => TokenAssert.Refuses<CasNumber>(text, word);

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<CasNumber>("7440-55-3", "13494-80-9");

    [Fact]
    public void Parse_AnyDigits_TakesOneCheckDigitOfTen() => Gen.Select(Gen.Int[10, 9_999_999], Gen.Int[0, 99]).Sample((first, second) =>
        Enumerable.Range(0, 10).Count(check => CasNumber.TryParse($"{first}-{second:00}-{check}", out _)) == 1);
}
