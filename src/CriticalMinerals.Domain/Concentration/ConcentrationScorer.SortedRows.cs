using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public static partial class ConcentrationScorer
{
    /// <summary>How many rows are looked through before their groups are scored: few enough to be still in the caches.</summary>
    private const int RowsAtOnce = 16384;
    private const int GroupsAStep = 8;

    /// <summary>The Herfindahl-Hirschman index of each group of rows that are sorted by group: rows with equal keys stand together.</summary>
    /// <param name="keys">The group of each row: any numbers, never falling from one row to the next.</param>
    /// <param name="quantities">The quantity of each row, in one unit within a group.</param>
    /// <param name="groupKeys">Gets the key of each group, in rising order; an empty span is not filled.</param>
    /// <param name="destination">Gets one index for each group, from 1/n to 1, or NaN; longer is allowed, the rest is left alone.</param>
    /// <returns>How many groups there are, which is at most the number of rows.</returns>
    /// <remarks>
    /// The same to the last bit as the contiguous method, in one pass and without allocation. For rows in any order use <see cref="ConcentrationAccumulator"/>;
    /// for other figures find the groups first with <see cref="GroupStartsOfSortedRows"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// A key falls, keys and quantities differ in number, or a destination is too short. Scores before the fault may have been written.
    /// </exception>
    public static int HerfindahlHirschmanOfSortedRows(
        ReadOnlySpan<int> keys, ReadOnlySpan<double> quantities, Span<int> groupKeys, Span<double> destination) =>
        ScoreSortedRows(keys, quantities, groupKeys, destination, KernelPaths.Best);

    /// <summary>Where each group of sorted rows starts, as all methods for contiguous groups take it.</summary>
    /// <param name="keys">The group of each row: any numbers, never falling from one row to the next.</param>
    /// <param name="groupStarts">Gets the first row of each group and then the number of rows; keys.Length + 1 entries are always enough.</param>
    /// <returns>How many groups there are; one entry more has been written. The key of group g is that of row groupStarts[g].</returns>
    /// <exception cref="ArgumentException">A key falls, or the destination is too short.</exception>
    public static int GroupStartsOfSortedRows(ReadOnlySpan<int> keys, Span<int> groupStarts) =>
        FindGroupStarts(keys, groupStarts, KernelPaths.Best);

    [SkipLocalsInit]
    internal static int FindGroupStarts(ReadOnlySpan<int> keys, Span<int> groupStarts, KernelPath path)
    {
        Span<int> starts = stackalloc int[RowsAtOnce + RunStarts.Spare];
        int groups = 0, row = 0;
        while (row < keys.Length)
        {
            var found = Find(keys, ref row, starts, path);
            Guard.Against.TooManyGroups(groups + found, groupStarts.Length - 1, nameof(groupStarts));
            starts[..found].CopyTo(groupStarts[groups..]);
            groups += found;
        }

        Guard.Against.TooManyGroups(groups, groupStarts.Length - 1, nameof(groupStarts));
        groupStarts[groups] = keys.Length;
        return groups;
    }

    [SkipLocalsInit]
    internal static int ScoreSortedRows(
        ReadOnlySpan<int> keys, ReadOnlySpan<double> quantities, Span<int> groupKeys, Span<double> destination, KernelPath path)
    {
        if (keys.Length != quantities.Length)
            throw new ArgumentException($"Each row needs a key and a quantity: there are {keys.Length} keys and {quantities.Length} quantities.", nameof(keys));
        // Starts of groups that are not scored yet, the last of which may go on in the next rows.
        Span<int> starts = stackalloc int[RowsAtOnce + RunStarts.Spare + (2 * GroupsAStep)];
        int open = 0, groups = 0, row = 0;
        while (row < keys.Length)
        {
            open += Find(keys, ref row, starts[open..], path);
            var isLast = row == keys.Length;
            if (isLast) starts[open++] = keys.Length;
            var whole = isLast ? open - 1 : WholeSteps(open - 1, destination[Math.Min(groups, destination.Length)..]);
            Guard.Against.TooManyGroups(groups + open - 1, destination.Length, nameof(destination));
            if (!groupKeys.IsEmpty)
            {
                Guard.Against.TooManyGroups(groups + whole, groupKeys.Length, nameof(groupKeys));
                CopyKeys(keys, starts[..whole], groupKeys[groups..]);
            }

            GroupKernel<double, DoubleInput, QuantityScore>.Score(
                quantities, starts[..(whole + 1)], destination[groups..], path, destination.Length);
            starts[whole..open].CopyTo(starts);
            groups += whole;
            open -= whole;
        }

        return groups;
    }

    /// <summary>The key of each group is that of its first row. Unchecked and by fours: the rows were found in these keys.</summary>
    private static void CopyKeys(ReadOnlySpan<int> keys, ReadOnlySpan<int> starts, Span<int> destination)
    {
        ref var key = ref MemoryMarshal.GetReference(keys);
        ref var start = ref MemoryMarshal.GetReference(starts);
        ref var output = ref MemoryMarshal.GetReference(destination[..starts.Length]);
        var g = 0;
        for (; g <= starts.Length - 4; g += 4)
        {
            Unsafe.Add(ref output, g) = Unsafe.Add(ref key, Unsafe.Add(ref start, g));
            Unsafe.Add(ref output, g + 1) = Unsafe.Add(ref key, Unsafe.Add(ref start, g + 1));
            Unsafe.Add(ref output, g + 2) = Unsafe.Add(ref key, Unsafe.Add(ref start, g + 2));
            Unsafe.Add(ref output, g + 3) = Unsafe.Add(ref key, Unsafe.Add(ref start, g + 3));
        }

        for (; g < starts.Length; g++) Unsafe.Add(ref output, g) = Unsafe.Add(ref key, Unsafe.Add(ref start, g));
    }

    /// <summary>So many of the groups that what comes after them begins where vectors can be written at once.</summary>
    private static int WholeSteps(int groups, Span<double> destination)
    {
        var peeled = GroupKernel.CountBeforeAlignment(ref MemoryMarshal.GetReference(destination));
        return groups < peeled ? 0 : groups - ((groups - peeled) % GroupsAStep);
    }

    private static int Find(ReadOnlySpan<int> keys, ref int row, Span<int> starts, KernelPath path)
    {
        var end = row + Math.Min(RowsAtOnce, keys.Length - row);
        var found = RunStarts.Find(keys, row, end, starts, path);
        row = end;
        return found >= 0 ? found : throw ConcentrationGuards.FallingKey(keys, -found);
    }
}
