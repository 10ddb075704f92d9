using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Scores groups whose rows come in any order, where a producer may have several rows in a group: they are added before squaring.</summary>
/// <remarks>
/// <para>Batches merge exactly: a producer whose rows are in two of them still counts once. Where groups times producers is at most 8 million, a cell
/// of 8 bytes is kept for each pair, else an entry for each pair that occurs.</para>
/// <para>A negative, infinite or NaN quantity makes its group score NaN. Not safe for use by several threads at once: give each its own and merge.
/// </para>
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed partial class ProducerConcentrationAccumulator
{
    private const long DenseCells = 8_000_000;
    private const int RowsAStep = 16;

    /// <summary>A row's cell is fetched so many rows before it is needed.</summary>
    private const int CellsAhead = 32;

    private readonly double[]? cells;
    private readonly Dictionary<long, double>? entries;

    /// <summary>Makes an accumulator without rows.</summary>
    /// <param name="groupCount">How many groups there are, 0 or more; they are numbered from 0.</param>
    /// <param name="producerCount">How many producers there are, 0 or more; they are numbered from 0, the same in every group.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ProducerConcentrationAccumulator(int groupCount, int producerCount)
    {
        GroupCount = Guard.Against.NegativeCount(groupCount);
        ProducerCount = Guard.Against.NegativeCount(producerCount);
        if ((long)groupCount * producerCount <= DenseCells) cells = new double[groupCount * producerCount];
        else entries = [];
    }

    /// <summary>How many groups there are.</summary>
    public int GroupCount { get; }

    /// <summary>How many producers there are.</summary>
    public int ProducerCount { get; }

    /// <summary>Adds rows.</summary>
    /// <param name="groups">The group of each row, from 0 to <see cref="GroupCount"/> - 1.</param>
    /// <param name="producers">The producer of each row, from 0 to <see cref="ProducerCount"/> - 1.</param>
    /// <param name="quantities">The quantity of each row, in one unit within a group.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or a group or producer does not exist; then no row was added.</exception>
    public void Add(ReadOnlySpan<int> groups, ReadOnlySpan<int> producers, ReadOnlySpan<double> quantities)
    {
        Guard.Against.NotRows(groups, quantities.Length, GroupCount);
        Guard.Against.NotRows(producers, quantities.Length, ProducerCount);
        if (cells is not null) AddDense(cells, ProducerCount, groups, producers, quantities);
        else for (var i = 0; i < groups.Length; i++) Entry(groups[i], producers[i]) += Allowed(quantities[i]);
    }

    /// <summary>Adds all rows of another accumulator, such as one that another batch, thread or machine has filled.</summary>
    /// <param name="other">An accumulator of as many groups and producers, numbered alike; it is not changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of groups or producers differs, or it is this accumulator itself.</exception>
    public void Merge(ProducerConcentrationAccumulator other)
    {
        Guard.Against.Null(other);
        Guard.Against.NotMergeable(ReferenceEquals(this, other), GroupCount, other.GroupCount);
        Guard.Against.NotMergeable(isItself: false, ProducerCount, other.ProducerCount);
        if (cells is not null)
        {
            for (var i = 0; i < cells.Length; i++) cells[i] += other.cells![i];
            return;
        }

        foreach (var (key, quantity) in other.entries!) CollectionsMarshal.GetValueRefOrAddDefault(entries!, key, out _) += quantity;
    }

    /// <summary>The Herfindahl-Hirschman index of each group from the rows so far.</summary>
    /// <param name="destination">Gets one index for each group, from 1/n to 1, or NaN where nothing above 0 was added or a row was not allowed.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void HerfindahlHirschman(Span<double> destination)
    {
        Guard.Against.TooShort(destination.Length, GroupCount);
        if (cells is not null)
        {
            for (var g = 0; g < GroupCount; g++) destination[g] = Score(cells.AsSpan(g * ProducerCount, ProducerCount));
            return;
        }

        ScoreEntries(destination);
    }

    private static double Score(ReadOnlySpan<double> group) => GroupKernel<double, DoubleInput, QuantityScore>.ScoreOne(group, KernelPaths.Best);

    // In the order of groups and producers, so that the batches' order does not show in the scores.
    private void ScoreEntries(Span<double> destination)
    {
        var keys = entries!.Keys.ToArray();
        Array.Sort(keys);
        var quantities = Array.ConvertAll(keys, key => entries[key]);
        destination[..GroupCount].Fill(double.NaN);
        for (var from = 0; from < keys.Length;)
        {
            var group = keys[from] / ProducerCount;
            var end = from;
            while (end < keys.Length && keys[end] / ProducerCount == group) end++;
            destination[(int)group] = Score(quantities.AsSpan(from, end - from));
            from = end;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void AddDense(
        double[] cells, int producerCount, ReadOnlySpan<int> groups, ReadOnlySpan<int> producers, ReadOnlySpan<double> quantities)
    {
        // Unchecked: the numbers have been compared with the counts, whose product is the number of cells.
        unchecked
        {
            fixed (double* cell = cells, quantity = quantities)
            fixed (int* group = groups, producer = producers)
            {
                var i = 0;
                for (; i + RowsAStep <= groups.Length - CellsAhead; i += RowsAStep)
                {
                    RowSums.FetchAhead(group + i, quantity + i);
                    RowSums.FetchAhead(producer + i);
                    for (var j = i; j < i + RowsAStep; j++)
                    {
                        if (Sse.IsSupported) Sse.Prefetch0(cell + (uint)((group[j + CellsAhead] * producerCount) + producer[j + CellsAhead]));
                        cell[(uint)((group[j] * producerCount) + producer[j])] += Allowed(quantity[j]);
                    }
                }

                for (; i < groups.Length; i++) cell[(uint)((group[i] * producerCount) + producer[i])] += Allowed(quantity[i]);
            }
        }
    }

    private static double Allowed(double quantity) => quantity >= 0 ? quantity : double.NaN;

    private ref double Entry(int group, int producer) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(entries!, ((long)group * ProducerCount) + producer, out _);
}
