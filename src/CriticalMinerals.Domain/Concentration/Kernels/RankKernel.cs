using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CriticalMinerals.Domain;

/// <summary>What needs the entries of each group in order of size: shares of the largest, the Gini coefficient, and the count of positive entries.</summary>
/// <remarks>
/// Groups of up to 8, 16, 32 and 64 entries are sorted eight at a time, one in each lane, filled up with zeros, which come first. The Gini coefficient is
/// Σ i (n - i) (x_(i+1) - x_(i)) / (n Σ x) over the entries in rising order: no term is negative, so nothing cancels. Sums run in rising order. In
/// portable 512-bit vectors, which narrower machines take in parts, so the bits are the same everywhere.
/// </remarks>
internal static unsafe class RankKernel
{
    internal const int GroupsAtOnce = 1024;

    private const int Lanes = 8;
    private const int Widest = 64;
    private const int Classes = 4;
    private const int ListLength = GroupsAtOnce + Lanes;
    private const double LeastSum = 1 / GroupSums.GreatestSum;

    /// <summary>The class of each length: up to 8, 16, 32, 64.</summary>
    private static ReadOnlySpan<byte> ClassOf =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    ];

    /// <summary>Scores up to <see cref="GroupsAtOnce"/> groups whose indices are known (NaN: the group has no score) into rows from a first one on.</summary>
    [SkipLocalsInit]
    internal static void Score(
        ReadOnlySpan<double> values, ReadOnlySpan<int> starts, ReadOnlySpan<double> indices, int first, in ConcentrationColumns destination)
    {
        var lists = stackalloc short[Classes * ListLength];
        var counts = stackalloc int[Classes];
        new Span<int>(counts, Classes).Clear();
        for (var g = 0; g < indices.Length; g++)
        {
            var n = starts[g + 1] - starts[g];
            if (double.IsNaN(indices[g]) || n > Widest)
            {
                ScoreSingly(values.Slice(starts[g], n), indices[g], first + g, destination);
                continue;
            }

            var kind = ClassOf[n];
            lists[(kind * ListLength) + counts[kind]++] = (short)g;
        }

        var room = stackalloc byte[(Widest + 1) * sizeof(Vector512<double>)];
        var rows = (Vector512<double>*)(((nuint)room + 63) & ~(nuint)63);
        for (var kind = 0; kind < Classes; kind++) ScoreClass(values, starts, lists + (kind * ListLength), counts[kind], Lanes << kind, rows, first, destination);
    }

    private static void ScoreClass(
        ReadOnlySpan<double> values, ReadOnlySpan<int> starts, short* list, int count, int width, Vector512<double>* rows, int first,
        in ConcentrationColumns destination)
    {
        // The last step is filled up with its last group.
        if (count > 0) new Span<short>(list + count, Lanes).Fill(list[count - 1]);
        for (var step = list; step < list + count; step += Lanes)
        {
            Fill(values, starts, step, width, rows);
            SortingNetwork.Sort(rows, width);
            if (!destination.ProducerCount.IsEmpty) CountPositive(rows, width, step, destination.ProducerCount[first..]);
            var sum = Sum(rows, width);
            if (Vector512.LessThanOrEqualAll(sum, Vector512.Create(GroupSums.GreatestSum)) && Vector512.GreaterThanOrEqualAll(sum, Vector512.Create(LeastSum)))
            {
                WriteShares(rows + width, sum, step, first, destination);
                if (!destination.Gini.IsEmpty)
                {
                    var n = CountOfEntries(starts, step);
                    Write(Differences(rows, width, n) / (n * sum), step, destination.Gini[first..]);
                }
            }
            else
            {
                for (var lane = 0; lane < Lanes; lane++) ScoreSingly(values[starts[step[lane]]..starts[step[lane] + 1]], 1, first + step[lane], destination);
            }
        }
    }

    /// <summary>Groups that do not fit the lanes, or have no score.</summary>
    private static void ScoreSingly(ReadOnlySpan<double> group, double index, int row, in ConcentrationColumns destination)
    {
        var hasScore = !double.IsNaN(index);
        if (!destination.LargestShare.IsEmpty) destination.LargestShare[row] = hasScore ? ConcentrationMetrics.BergerParker(group) : double.NaN;
        if (!destination.TopThreeShare.IsEmpty) destination.TopThreeShare[row] = hasScore ? ConcentrationMetrics.ConcentrationRatio(group, 3) : double.NaN;
        if (!destination.TopFourShare.IsEmpty) destination.TopFourShare[row] = hasScore ? ConcentrationMetrics.ConcentrationRatio(group, 4) : double.NaN;
        if (!destination.Gini.IsEmpty) destination.Gini[row] = hasScore ? ConcentrationMetrics.Gini(group) : double.NaN;
        if (destination.ProducerCount.IsEmpty) return;
        var count = 0;
        foreach (var value in group) count += value > 0 ? 1 : 0;
        destination.ProducerCount[row] = count;
    }

    /// <summary>One group in each lane, zeros behind its entries.</summary>
    private static void Fill(ReadOnlySpan<double> values, ReadOnlySpan<int> starts, short* groups, int width, Vector512<double>* rows)
    {
        fixed (double* first = values)
        fixed (int* start = starts)
        fixed (long* masks = GroupMasks.Sliding)
        {
            // The last group of a list starts last.
            if (Avx512F.IsSupported && start[groups[Lanes - 1]] + width <= values.Length) Transpose(first, start, groups, width, rows, masks);
            else FillSingly(first, start, groups, width, rows);
        }
    }

    private static void FillSingly(double* first, int* starts, short* groups, int width, Vector512<double>* rows)
    {
        var cells = (double*)rows;
        for (var lane = 0; lane < Lanes; lane++)
        {
            var group = first + starts[groups[lane]];
            var n = starts[groups[lane] + 1] - starts[groups[lane]];
            for (var i = 0; i < n; i++) cells[(i * Lanes) + lane] = group[i];
            for (var i = n; i < width; i++) cells[(i * Lanes) + lane] = 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Transpose(double* first, int* starts, short* groups, int width, Vector512<double>* rows, long* masks)
    {
        for (var done = 0; done < width; done += Lanes)
        {
            var x0 = Entries(first, starts + groups[0], done, masks);
            var x1 = Entries(first, starts + groups[1], done, masks);
            var x2 = Entries(first, starts + groups[2], done, masks);
            var x3 = Entries(first, starts + groups[3], done, masks);
            var x4 = Entries(first, starts + groups[4], done, masks);
            var x5 = Entries(first, starts + groups[5], done, masks);
            var x6 = Entries(first, starts + groups[6], done, masks);
            var x7 = Entries(first, starts + groups[7], done, masks);
            TransposeBlocks(
                Avx512F.UnpackLow(x0, x1), Avx512F.UnpackLow(x2, x3), Avx512F.UnpackLow(x4, x5), Avx512F.UnpackLow(x6, x7), rows + done);
            TransposeBlocks(
                Avx512F.UnpackHigh(x0, x1), Avx512F.UnpackHigh(x2, x3), Avx512F.UnpackHigh(x4, x5), Avx512F.UnpackHigh(x6, x7), rows + done + 4);
        }
    }

    /// <summary>Four rows of 128-bit blocks from four columns; which row comes where does not matter, since they will be sorted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeBlocks(Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d, Vector512<double>* rows)
    {
        var evenOfAb = Avx512F.Shuffle4x128(a, b, 0b10_00_10_00);
        var oddOfAb = Avx512F.Shuffle4x128(a, b, 0b11_01_11_01);
        var evenOfCd = Avx512F.Shuffle4x128(c, d, 0b10_00_10_00);
        var oddOfCd = Avx512F.Shuffle4x128(c, d, 0b11_01_11_01);
        rows[0] = Avx512F.Shuffle4x128(evenOfAb, evenOfCd, 0b10_00_10_00);
        rows[1] = Avx512F.Shuffle4x128(evenOfAb, evenOfCd, 0b11_01_11_01);
        rows[2] = Avx512F.Shuffle4x128(oddOfAb, oddOfCd, 0b10_00_10_00);
        rows[3] = Avx512F.Shuffle4x128(oddOfAb, oddOfCd, 0b11_01_11_01);
    }

    /// <summary>Eight entries of a group from one of them on, zeros behind its last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Entries(double* first, int* start, int from, long* masks)
    {
        var left = Math.Clamp(start[1] - start[0] - from, 0, Lanes);
        return unchecked(Vector512.Load(first + (nuint)(uint)start[0] + (nuint)(uint)from) & Vector512.Load(masks + (16 - left)).AsDouble());
    }

    private static Vector512<double> CountOfEntries(ReadOnlySpan<int> starts, short* groups)
    {
        var counts = stackalloc double[Lanes];
        for (var lane = 0; lane < Lanes; lane++) counts[lane] = starts[groups[lane] + 1] - starts[groups[lane]];
        return Vector512.Load(counts);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static Vector512<double> Sum(Vector512<double>* rows, int width)
    {
        var sum = Vector512<double>.Zero;
        for (var end = rows + width; rows < end; rows++) sum += *rows;
        return sum;
    }

    /// <summary>Σ i (n - i) (x_(i+1) - x_(i)); where m entries are still to come, i is n - m, and the difference is 0 before the group begins.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static Vector512<double> Differences(Vector512<double>* rows, int width, Vector512<double> n)
    {
        Vector512<double> sum = default, before = default, toCome = Vector512.Create((double)width);
        for (var end = rows + width; rows < end; rows++)
        {
            var x = *rows;
            sum += ((n - toCome) * toCome) * (x - before);
            before = x;
            toCome -= Vector512<double>.One;
        }

        return sum;
    }

    private static void CountPositive(Vector512<double>* rows, int width, short* groups, Span<int> destination)
    {
        var count = Vector512<long>.Zero;
        for (var i = 0; i < width; i++) count -= Vector512.GreaterThan(rows[i], Vector512<double>.Zero).AsInt64();
        for (var lane = 0; lane < Lanes; lane++) destination[groups[lane]] = (int)count[lane];
    }

    /// <summary>Shares of the largest, which stand before the end of the rows.</summary>
    private static void WriteShares(Vector512<double>* end, Vector512<double> sum, short* groups, int first, in ConcentrationColumns destination)
    {
        var top = end[-1];
        if (!destination.LargestShare.IsEmpty) Write(top / sum, groups, destination.LargestShare[first..]);
        top = (top + end[-2]) + end[-3];
        if (!destination.TopThreeShare.IsEmpty) Write(Vector512.MinNative(top / sum, Vector512<double>.One), groups, destination.TopThreeShare[first..]);
        top += end[-4];
        if (!destination.TopFourShare.IsEmpty) Write(Vector512.MinNative(top / sum, Vector512<double>.One), groups, destination.TopFourShare[first..]);
    }

    private static void Write(Vector512<double> results, short* groups, Span<double> destination)
    {
        for (var lane = 0; lane < Lanes; lane++) destination[groups[lane]] = results[lane];
    }
}
