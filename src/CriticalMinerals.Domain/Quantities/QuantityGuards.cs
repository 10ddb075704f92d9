using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for quantities, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class QuantityGuards
{
    internal static double OutsideShare(
        this IGuardClause _, double value, int whole, string? wayOut, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
    {
        if (value >= 0 && value <= whole) return value;
        var hint = wayOut is null ? "" : $" Did you mean {wayOut}?";
        throw new ArgumentOutOfRangeException(
            parameterName, value, string.Create(CultureInfo.InvariantCulture, $"A share must lie in [0, {whole}].{hint}"));
    }
}
