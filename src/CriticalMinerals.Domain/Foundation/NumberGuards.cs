using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for whole numbers, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class NumberGuards
{
    /// <summary>Lets through a number that is not below the least; the error says what it counts, as the beginning of a sentence, and the way out, as another.</summary>
    internal static int Fewer(
        this IGuardClause _, int value, int least, string what, string wayOut, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value >= least ? value : throw TooFew(value, least, what, wayOut, parameterName);

    private static ArgumentOutOfRangeException TooFew(int value, int least, string what, string wayOut, string? parameterName) =>
        new(parameterName, value, string.Create(InvariantFormat.Numbers, $"{what} is {least} at least. {wayOut}"));
}
