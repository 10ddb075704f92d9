using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for agreements, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class AgreementGuards
{
    internal static DateBound NoDay(this IGuardClause guard, DateBound bound, [CallerArgumentExpression(nameof(bound))] string? parameterName = null)
    {
        guard.Null(bound, parameterName);
        return bound.Kind == DateBoundKind.None
            ? throw new ArgumentException(
                "Here a day is meant: give it, or 'not-set' where nobody has fixed it, or 'unknown'; what has no end is an indefinite term.", parameterName)
            : bound;
    }

    internal static void Impossible(this IGuardClause _, bool impossible, ITimelineCause what, string rule, ITimelineCause? against, string wayOut)
    {
        if (!impossible) return;
        var other = against is null ? "" : $" '{against.Describe()}'";
        throw new ArgumentException($"'{what.Describe()}' {rule}{other}. {wayOut}", "events");
    }
}
