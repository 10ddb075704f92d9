using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class MoneyTests
{
    private static readonly CurrencyCode Dollar = CurrencyCode.Parse("USD");

    [Fact]
    public void CurrencyCode_RoundTrips() => TokenAssert.RoundTrips(Dollar, "USD");

    [Theory]
    [InlineData("usd", "Did you mean USD?")]
    [InlineData("US", "three capital letters")]
    [InlineData("US$", "three capital letters")]
    [InlineData("XXX", "other than XXX")]
    [InlineData("XTS", "XTS")]
    [InlineData("", "three capital letters")]
    public void CurrencyCode_BreaksRule_SaysIt(string text, string word) => TokenAssert.Refuses<CurrencyCode>(text, word);

    [Fact]
    public void CurrencyCode_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<CurrencyCode>("USD", "EUR", "CNY");

    [Theory]
    [InlineData("21.5", "21.5 USD")]
    [InlineData("21.00", "21 USD")]
    [InlineData("100", "100 USD")]
    [InlineData("0", "0 USD")]
    [InlineData("0.000000000001", "0.000000000001 USD")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335 USD")]
    public void Text_OfMoney_RoundTrips(string amount, string text) =>
        TokenAssert.RoundTrips(Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Dollar), text);

    [Fact]
    public void Equality_IgnoresTrailingZeros()
    {
        Assert.Equal(Money.Of(21m, Dollar), Money.Of(21.000m, Dollar));
        Assert.Equal(Money.Parse("0 USD").ToString(), Money.Parse("0.00 USD").ToString());
        Assert.NotEqual(Money.Of(21m, Dollar), Money.Of(21m, CurrencyCode.Parse("EUR")));
    }

    [Fact]
    public void AnyDecimal_RoundTripsOrIsRefused() => Gen.Decimal.Sample(amount =>
    {
        if (amount >= 0) Assert.Equal(amount, Money.Parse(Money.Of(amount, Dollar).ToString()).Amount);
        else Assert.Contains("at least 0", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(amount, Dollar)).Message);
    });

    [Theory]
    [InlineData("21")]
    [InlineData("USD 21")]
    [InlineData("21USD")]
    [InlineData("21,5 USD")]
    [InlineData("-21 USD")]
    [InlineData("1e3 USD")]
    [InlineData("21 usd")]
    [InlineData("79228162514264337593543950336 USD")]
    [InlineData("0.00000000000000000000000000001 USD")]
    [InlineData("7922816251426433759354395033.55 USD")]
    public void Parse_NotMoney_SaysRule(string text) => TokenAssert.Refuses<Money>(text, "21.5 USD");

    [Fact]
    public void Parse_AnyText_IsRefusedOrRoundTrips() => TokenAssert.RefusesOrRoundTripsEverything<Money>("21.5 USD", "0 EUR");

    [Fact]
    public void Of_NoCurrency_IsRefused() => Assert.Throws<ArgumentNullException>(() => Money.Of(1m, null!));

    [Fact]
    public void Sum_TwoCurrencies_NamesBoth()
    {
        Assert.Equal(Money.Parse("3.5 USD"), Money.Parse("1.5 USD") + Money.Parse("2 USD"));
        var message = Assert.Throws<ArgumentException>(() => Money.Parse("1 USD") + Money.Parse("2 EUR")).Message;
        Assert.Contains("1 USD", message);
        Assert.Contains("2 EUR", message);
    }

    [Fact]
    public void Product_DutyRate_IsExact()
    {
        Assert.Equal("24 USD", (Money.Of(100m, Dollar) * 0.24m).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(100m, Dollar) * -0.24m);
    }

    [Fact]
    public void Json_IsTheText() => Assert.Equal("\"21.5 USD\"", JsonSerializer.Serialize(Money.Of(21.5m, Dollar)));
}
