using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An amount of money in one currency, at least zero: what a duty takes or a minimum price asks.</summary>
/// <remarks>
/// A decimal, because law and price lists state decimals. Trailing zeros carry no meaning: 21.00 and 21 are equal and print the same.
/// Not ordered, since amounts in two currencies have no order. The text form is the number, one space and the currency, such as
/// <c>21.5 USD</c>, also in JSON, where it is a string. Nothing is rounded to the currency's smallest coin.
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<Money>))]
[TypeConverter(typeof(TokenTypeConverter<Money>))]
public sealed record Money : TextToken<Money>, ITextTokenRule<Money>
{
    // Dividing by one with as many zeros as a decimal holds drops the trailing zeros.
    private const decimal OneInFullScale = 1.0000000000000000000000000000m;

    private Money(decimal amount, CurrencyCode currency)
    {
        Amount = amount / OneInFullScale;
        Currency = currency;
    }

    /// <summary>The number of currency units, at least 0.</summary>
    public decimal Amount { get; }

    /// <summary>What the amount is counted in.</summary>
    public CurrencyCode Currency { get; }

    /// <summary>An amount in a currency.</summary>
    /// <param name="amount">Currency units such as dollars, at least 0.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    public static Money Of(decimal amount, CurrencyCode currency) =>
        new(Guard.Against.NotAnAmount(amount, "Money"), Guard.Against.Null(currency));

    private protected override bool TryWrite(Span<char> destination, out int charsWritten) =>
        destination.TryWrite(InvariantFormat.Numbers, $"{Amount} {Currency}", out charsWritten);

    private protected override string Text => string.Create(InvariantFormat.Numbers, $"{Amount} {Currency}");

    static string ITextTokenRule<Money>.What => "an amount of money";

    static string ITextTokenRule<Money>.Rule =>
        "digits with '.' as the decimal point, no more than a decimal holds, one space and a currency code, such as '21.5 USD'";

    static Money? ITextTokenRule<Money>.Read(ReadOnlySpan<char> text) =>
        QuantityText.TrySplit(text, out var number, out var unit) && QuantityText.TryReadDecimal(number, out var amount)
            && CurrencyCode.TryParse(unit, null, out var currency)
            ? new(amount, currency)
            : null;

    /// <summary>Both amounts together.</summary>
    /// <exception cref="ArgumentException">The currencies differ; convert one first, at a rate with a source.</exception>
    /// <exception cref="OverflowException">The sum is too large for a decimal.</exception>
    public static Money operator +(Money left, Money right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return left.Currency == right.Currency
            ? new(left.Amount + right.Amount, left.Currency)
            : throw new ArgumentException($"Only amounts in one currency add up: {left} and {right}. Convert one first.", nameof(right));
    }

    /// <summary>A multiple of an amount: a price times a number of units, or a value times a duty rate as a fraction.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">At least 0; a duty of 24 % is 0.24.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative.</exception>
    /// <exception cref="OverflowException">The product is too large for a decimal.</exception>
    public static Money operator *(Money left, decimal right)
    {
        Guard.Against.Null(left);
        return new(left.Amount * Guard.Against.NotAnAmount(right, "A factor"), left.Currency);
    }
}
