using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for quantities, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class QuantityGuards
{
    internal static double OutsideShare(
        this IGuardClause _, double value, int whole, string? wayOut, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value >= 0 && value <= whole ? value : throw ShareOutOfRange(value, whole, wayOut, parameterName);

    internal static decimal OutsideShare(
        this IGuardClause _, decimal value, int whole, string? wayOut, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value >= 0 && value <= whole ? value : throw ShareOutOfRange(value, whole, wayOut, parameterName);

    /// <summary>Lets through a finite number of at least 0, with -0 made 0.</summary>
    internal static double NotAnAmount(
        this IGuardClause _, double value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        double.IsFinite(value) && value >= 0
            ? value + 0.0
            : throw new ArgumentOutOfRangeException(
                parameterName, value, $"{what} is a finite number of at least 0. Leave out what is not known; it is never 0 or NaN.");

    internal static decimal NotAnAmount(
        this IGuardClause _, decimal value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"{what} is at least 0. State a credit or a loss in words of its own.");

    /// <summary>Lets through a decimal of at most 28 digits, zeros at either end not counted: what JSON documents may hold.</summary>
    internal static decimal MoreThan28Digits(this IGuardClause _, decimal value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0);
        return digits < 1e28m || digits % 10 == 0
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"{what} has at most 28 digits. Round it first.");
    }

    private static ArgumentOutOfRangeException ShareOutOfRange(object value, int whole, string? wayOut, string? parameterName)
    {
        var hint = wayOut is null ? "" : $" Did you mean {wayOut}?";
        return new(parameterName, value, string.Create(CultureInfo.InvariantCulture, $"A share must lie in [0, {whole}].{hint}"));
    }
}
