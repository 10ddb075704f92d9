using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Scores groups whose rows come in any order and any number of batches; one row is one producer of one group.</summary>
/// <remarks>
/// <para>Holds 16 bytes a group: the sum and the sum of squares. Where a producer has several rows in a group use
/// <see cref="ProducerConcentrationAccumulator"/>, which adds them before squaring.</para>
/// <para>Reordered or merged rows change a score by no more than a relative 1e-12 (up to about a million rows a group). A negative, infinite or NaN
/// quantity makes its group score NaN, and so does one that is not 0 and outside [1e-140, 1e140], whose square a double could not hold;
/// <see cref="ConcentrationScorer.FirstInvalid(ReadOnlySpan{double})"/> finds the former. Not safe for use by several threads at once: give each its
/// own and merge.</para>
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed class ConcentrationAccumulator
{
    internal const double Least = 1e-140;
    internal const double Greatest = 1e140;

    /// <summary>From so many groups on, cells are fetched ahead: they no longer fit the caches.</summary>
    private const int FetchAheadGroups = 1 << 17;
    private const int RowsAhead = 24;

    private readonly Vector128<double>[] sums;

    /// <summary>Makes an accumulator without rows.</summary>
    /// <param name="groupCount">How many groups there are, 0 or more; they are numbered from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="groupCount"/> is negative.</exception>
    public ConcentrationAccumulator(int groupCount) => sums = new Vector128<double>[Guard.Against.NegativeCount(groupCount)];

    /// <summary>How many groups there are.</summary>
    public int GroupCount => sums.Length;

    /// <summary>Adds rows.</summary>
    /// <param name="groups">The group of each row, from 0 to <see cref="GroupCount"/> - 1.</param>
    /// <param name="quantities">The quantity of each row, in one unit within a group.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or a group does not exist; then no row was added.</exception>
    public void Add(ReadOnlySpan<int> groups, ReadOnlySpan<double> quantities)
    {
        Guard.Against.NotRows(groups, quantities.Length, GroupCount);
        ref var cells = ref MemoryMarshal.GetArrayDataReference(sums);
        var ahead = GroupCount >= FetchAheadGroups && Sse.IsSupported ? Math.Max(0, groups.Length - RowsAhead) : 0;
        AddFetchingAhead(ref cells, groups, quantities[..ahead]);
        AddChecked(ref cells, groups[ahead..], quantities[ahead..]);
    }

    /// <summary>Adds all rows of another accumulator, such as one that another batch, thread or machine has filled.</summary>
    /// <param name="other">An accumulator of as many groups; it is not changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of groups differs, or it is this accumulator itself.</exception>
    public void Merge(ConcentrationAccumulator other)
    {
        Guard.Against.Null(other);
        Guard.Against.NotMergeable(ReferenceEquals(this, other), GroupCount, other.GroupCount);
        for (var g = 0; g < sums.Length; g++) sums[g] += other.sums[g];
    }

    /// <summary>The Herfindahl-Hirschman index of each group from the rows so far.</summary>
    /// <param name="destination">Gets one index for each group, above 0, at most 1, or NaN where nothing above 0 was added or a row was not allowed.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void HerfindahlHirschman(Span<double> destination)
    {
        Guard.Against.TooShort(destination.Length, GroupCount);
        for (var g = 0; g < sums.Length; g++)
        {
            var sum = sums[g][0];
            destination[g] = Math.Min(1, sums[g][1] / (sum * sum));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddChecked(ref Vector128<double> sums, ReadOnlySpan<int> groups, ReadOnlySpan<double> quantities)
    {
        ref var first = ref MemoryMarshal.GetReference(quantities);
        for (var i = 0; i < groups.Length; i++)
        {
            var quantity = Allowed(Unsafe.Add(ref first, i));
            ref var cell = ref Unsafe.Add(ref sums, (nuint)(uint)groups[i]);
            cell += Vector128.Create(quantity, quantity * quantity);
        }
    }

    /// <summary>Adds the rows that have a quantity; the groups behind them are only fetched.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe void AddFetchingAhead(ref Vector128<double> sums, ReadOnlySpan<int> groups, ReadOnlySpan<double> quantities)
    {
        fixed (Vector128<double>* cells = &sums)
        {
            for (var i = 0; i < quantities.Length; i++)
            {
                Sse.Prefetch0(cells + groups[i + RowsAhead]);
                var quantity = Allowed(quantities[i]);
                cells[groups[i]] += Vector128.Create(quantity, quantity * quantity);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Allowed(double quantity) => quantity is >= Least and <= Greatest or 0 ? quantity : double.NaN;
}
