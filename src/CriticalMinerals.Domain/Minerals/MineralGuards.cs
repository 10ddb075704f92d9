using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for minerals, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class MineralGuards
{
    /// <summary>Lets through a list in which no item occurs twice.</summary>
    internal static ValueList<T> Repeats<T>(
        this IGuardClause _, ValueList<T> items, string what, [CallerArgumentExpression(nameof(items))] string? parameterName = null)
        where T : notnull
    {
        var seen = new HashSet<T>(items.Count);
        foreach (var item in items)
            if (!seen.Add(item)) throw new ArgumentException($"{what} has each item once: '{item}' is there twice. Remove one.", parameterName);
        return items;
    }

    /// <summary>Lets through the year of an edition of the Harmonized System.</summary>
    internal static int OtherEdition(this IGuardClause _, int edition, [CallerArgumentExpression(nameof(edition))] string? parameterName = null) =>
        HsText.IsEdition(edition)
            ? edition
            : throw new ArgumentOutOfRangeException(
                parameterName, edition, $"There is no such edition of the Harmonized System: use one of {string.Join(", ", HsText.Editions)}.");

    /// <summary>Checks that an element, and nothing else, has an atomic number and the symbol that belongs to it.</summary>
    internal static void OtherElement(this IGuardClause _, MineralId id, MineralKind kind, string? symbol, int? atomicNumber)
    {
        if (kind != MineralKind.Element)
        {
            if (symbol is null && atomicNumber is null) return;
            throw new ArgumentException(
                $"Only an element has a symbol and an atomic number: {id} is a {kind}. Leave them out, or name the element as the parent.",
                symbol is null ? nameof(atomicNumber) : nameof(symbol));
        }

        if (atomicNumber is not { } number || number < 1 || number > PeriodicTable.Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(atomicNumber),
                atomicNumber,
                $"An element has an atomic number from 1 to {PeriodicTable.Count}: {id} has not. Look it up in the periodic table.");
        }

        var expected = PeriodicTable.SymbolOf(number);
        if (symbol != expected)
            throw new ArgumentException($"The element with the atomic number {number} has the symbol {expected}: {id} has '{symbol}'.", nameof(symbol));
    }
}
