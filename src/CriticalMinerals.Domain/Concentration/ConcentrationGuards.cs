using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using static System.FormattableString;

namespace CriticalMinerals.Domain;

/// <summary>Guards for distributions, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class ConcentrationGuards
{
    /// <summary>Refuses an empty or all-zero input and one with a negative, NaN or infinite entry; returns the largest entry.</summary>
    internal static double NotADistribution(
        this IGuardClause _, ReadOnlySpan<double> values, [CallerArgumentExpression(nameof(values))] string? parameterName = null)
    {
        if (values.IsEmpty) throw new ArgumentException("A distribution needs at least one entry; this one is empty.", parameterName);
        var largest = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (!(value >= 0 && value <= double.MaxValue)) throw BadEntry(value, i, parameterName);
            if (value > largest) largest = value;
        }

        return largest > 0
            ? largest
            : throw new ArgumentException("A distribution needs at least one entry above 0; all entries are 0.", parameterName);
    }

    internal static double NotAnOrder(
        this IGuardClause _, double order, [CallerArgumentExpression(nameof(order))] string? parameterName = null) =>
        order >= 0
            ? order
            : throw new ArgumentOutOfRangeException(parameterName, order, "An order must be 0 or more; positive infinity is allowed.");

    internal static int BelowOne(
        this IGuardClause _, int count, string what, [CallerArgumentExpression(nameof(count))] string? parameterName = null) =>
        count >= 1
            ? count
            : throw new ArgumentOutOfRangeException(parameterName, count, $"{what} must be 1 or more.");

    internal static double OutsideUnit(
        this IGuardClause _, double value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"{what} must lie in [0, 1], as a fraction and not in percent.");

    /// <summary>Refuses starts that do not run from 0 to the number of values, and a destination that is too short; not what lies between.</summary>
    internal static void NotGroupStarts(
        this IGuardClause _, ReadOnlySpan<int> groupStarts, int values, int destination)
    {
        if (groupStarts.IsEmpty)
            throw new ArgumentException("Group starts have one entry more than there are groups, the last being the end: no group needs [0], not an empty span.", nameof(groupStarts));
        if (groupStarts[0] != 0)
            throw new ArgumentException(Invariant($"Group starts begin with 0, not {groupStarts[0]}."), nameof(groupStarts));
        if (groupStarts[^1] != values)
            throw new ArgumentException(Invariant($"Group starts end with the number of values, {values}, not {groupStarts[^1]}."), nameof(groupStarts));
        if (destination < groupStarts.Length - 1)
            throw new ArgumentException(Invariant($"Each of the {groupStarts.Length - 1} groups needs room for its score, but the destination has {destination}."), nameof(destination));
    }

    /// <summary>Refuses starts that fall or leave the values.</summary>
    internal static void FallingStarts(this IGuardClause _, ReadOnlySpan<int> groupStarts, int values)
    {
        for (var g = 0; g < groupStarts.Length - 1; g++)
            if (groupStarts[g] < 0 || groupStarts[g + 1] < groupStarts[g] || groupStarts[g + 1] > values) throw BadStart(groupStarts, g, values);
    }

    internal static void NotAsMany(this IGuardClause _, int weights, int quantities)
    {
        if (weights != quantities)
            throw new ArgumentException(Invariant($"Each quantity needs one weight: there are {quantities} quantities and {weights} weights."), nameof(weights));
    }

    internal static void NotOneResidual(this IGuardClause _, int residuals, int groups)
    {
        if (residuals != groups)
            throw new ArgumentException(Invariant($"Each group needs one residual: there are {groups} groups and {residuals} residuals."), nameof(residuals));
    }

    internal static int NegativeCount(
        this IGuardClause _, int count, [CallerArgumentExpression(nameof(count))] string? parameterName = null) =>
        count >= 0 ? count : throw new ArgumentOutOfRangeException(parameterName, count, "A number of groups or producers must be 0 or more.");

    internal static void TooShort(this IGuardClause _, int destination, int needed)
    {
        if (destination < needed)
            throw new ArgumentException(Invariant($"The destination needs room for {needed} results, but has {destination}."), nameof(destination));
    }

    internal static void NotMergeable(this IGuardClause _, bool isItself, int count, int other)
    {
        if (isItself) throw new ArgumentException("An accumulator merged with itself would count every row twice; merge another one.", nameof(other));
        if (count != other)
            throw new ArgumentException(Invariant($"Only accumulators of the same groups and producers merge: this has {count}, the other {other}."), nameof(other));
    }

    /// <summary>Refuses rows of which one has no quantity or a number outside [0, count).</summary>
    internal static void NotRows(
        this IGuardClause _, ReadOnlySpan<int> numbers, int quantities, int count, [CallerArgumentExpression(nameof(numbers))] string? parameterName = null)
    {
        if (numbers.Length != quantities)
            throw new ArgumentException(Invariant($"Each row needs a number and a quantity: there are {numbers.Length} and {quantities}."), parameterName);
        var row = FirstNotANumber(numbers, count);
        if (row >= 0)
            throw new ArgumentException(Invariant($"Numbers run from 0 to {count - 1}: row {row} (counted from 0) has {numbers[row]}."), parameterName);
    }

    /// <summary>The first row that has a number outside [0, count), or -1.</summary>
    internal static int FirstNotANumber(ReadOnlySpan<int> numbers, int count) =>
        count > 0 ? numbers.IndexOfAnyExceptInRange(0, count - 1) : numbers.IsEmpty ? -1 : 0;

    internal static void TooManyGroups(this IGuardClause _, int groups, int room, string parameterName)
    {
        if (groups > room)
            throw new ArgumentException(
                Invariant($"The rows have at least {groups} groups, but the destination has room for {Math.Max(0, room)}; as many as there are rows are always enough."),
                parameterName);
    }

    internal static ArgumentException FallingKey(ReadOnlySpan<int> keys, int row) => new(
        Invariant($"Keys of sorted rows never fall: row {row} (counted from 0) has {keys[row]} after {keys[row - 1]}. Sort the rows, or add them to a ConcentrationAccumulator."),
        nameof(keys));

    internal static ArgumentException BadStart(ReadOnlySpan<int> groupStarts, int group, int values) => new(
        Invariant($"Group starts never fall and stay within the {values} values: group {group} (counted from 0) would run from {groupStarts[group]} to {groupStarts[group + 1]}."),
        nameof(groupStarts));

    internal static ArgumentException BadEntry(double value, int position, string? parameterName) => new(
        string.Create(CultureInfo.InvariantCulture, $"An entry must be finite and not negative: entry {position} (counted from 0) is {value}."), parameterName);
}
