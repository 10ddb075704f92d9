using System.Runtime.Intrinsics;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial class ConcentrationAccumulator
{
    /// <summary>A thread with fewer rows than this costs more than it does.</summary>
    private const int LeastRowsAThread = 1 << 16;

    private const int CellsAPiece = 1 << 15;

    /// <summary>Adds whole columns of rows on several threads.</summary>
    /// <param name="groups">The group of each row, from 0 to <see cref="GroupCount"/> - 1.</param>
    /// <param name="quantities">The quantity of each row, in one unit within a group.</param>
    /// <param name="maxDegreeOfParallelism">
    /// At most so many threads, 1 or more. Each but the first has 16 bytes a group of its own meanwhile; fewer threads run where all of this would take more
    /// memory than the rows.
    /// </param>
    /// <param name="cancellationToken">Stops between blocks of 1,024 rows.</param>
    /// <remarks>The same rows and number of threads give the same scores to the last bit; other numbers of threads, within a relative 1e-12.</remarks>
    /// <exception cref="ArgumentException">The columns differ in length, or a group does not exist; then no row was added.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled. Some rows have been added: begin again with a new accumulator.</exception>
    public void Add(
        ReadOnlyMemory<int> groups, ReadOnlyMemory<double> quantities, int maxDegreeOfParallelism, CancellationToken cancellationToken)
    {
        Guard.Against.BelowOne(maxDegreeOfParallelism, "The number of threads");
        cancellationToken.ThrowIfCancellationRequested();
        var threads = Threads(groups.Length, maxDegreeOfParallelism);
        var slices = Slices(groups.Length, threads);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        RequireRows(groups, quantities, slices, options);
        using var cells = new PrivateCells(GroupCount, threads - 1);
        var apart = new ExtremeRows?[threads];
        Run(options, threads, thread => AddSlice(thread, groups[slices[thread]], quantities[slices[thread]], cells, ref apart[thread], cancellationToken));
        Run(options, (int)(((long)GroupCount + CellsAPiece - 1) / CellsAPiece), piece => cells.AddTo(sums, piece * CellsAPiece, CellsAPiece));
        foreach (var other in apart)
            if (other is not null) (extremes ??= new()).Merge(other);
    }

    internal int Threads(int rows, int most)
    {
        var threads = Math.Clamp(rows / LeastRowsAThread, 1, most);
        var bytes = (long)rows * (sizeof(int) + sizeof(double));
        while (threads > 1 && ((threads - 1) * 16L * GroupCount) + (threads * RowSums.ExtraBytes(GroupCount, (rows / threads) + 1)) > bytes) threads--;
        return threads;
    }

    private static Range[] Slices(int rows, int threads) =>
        [.. Enumerable.Range(0, threads).Select(thread => (int)((long)rows * thread / threads)..(int)((long)rows * (thread + 1) / threads))];

    private void RequireRows(ReadOnlyMemory<int> groups, ReadOnlyMemory<double> quantities, Range[] slices, ParallelOptions options)
    {
        var areGood = groups.Length == quantities.Length;
        if (areGood)
        {
            Run(options, slices.Length, slice =>
            {
                if (ConcentrationGuards.FirstNotANumber(groups[slices[slice]].Span, GroupCount) >= 0) Volatile.Write(ref areGood, false);
            });
        }

        // The guard says which row it is.
        if (!areGood) Guard.Against.NotRows(groups.Span, quantities.Length, GroupCount);
    }

    private unsafe void AddSlice(
        int thread, ReadOnlyMemory<int> groups, ReadOnlyMemory<double> quantities, PrivateCells others, ref ExtremeRows? apart, CancellationToken token)
    {
        if (thread > 0)
        {
            RowSums.Add(others.Clear(thread - 1), GroupCount, groups.Span, quantities.Span, ref apart, token);
            return;
        }

        fixed (Vector128<double>* cells = sums) RowSums.Add(cells, GroupCount, groups.Span, quantities.Span, ref apart, token);
    }

    private static void Run(ParallelOptions options, int count, Action<int> action)
    {
        if (options.MaxDegreeOfParallelism == 1 || count == 1)
        {
            for (var i = 0; i < count; i++) action(i);
            return;
        }

        try
        {
            Parallel.For(0, count, options, action);
        }
        catch (AggregateException exception)
        {
            throw exception.InnerExceptions[0];
        }
    }
}
