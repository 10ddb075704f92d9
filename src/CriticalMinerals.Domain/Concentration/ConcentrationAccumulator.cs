using System.Runtime.Intrinsics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Scores groups whose rows come in any order and any number of batches; one row is one producer of one group.</summary>
/// <remarks>
/// <para>Holds 16 bytes a group: the sum and the sum of squares. While rows are added it takes at most as much memory again as they do. Where a producer
/// has several rows in a group use <see cref="ProducerConcentrationAccumulator"/>, which adds them before squaring.</para>
/// <para>Reordered or merged rows change a score by no more than a relative 1e-12 (up to about a million rows a group). A negative, infinite or NaN
/// quantity makes its group score NaN; <see cref="ConcentrationScorer.FirstInvalid(ReadOnlySpan{double})"/> finds it. Any other is scored as exactly as
/// the rest: one outside [1e-140, 1e140], whose square a double could not hold, is kept scaled and apart. Not safe for use by several threads at once:
/// give each its own and merge, or add whole columns on several threads.</para>
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public sealed partial class ConcentrationAccumulator
{
    private readonly Vector128<double>[] sums;
    private ExtremeRows? extremes;

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
    public unsafe void Add(ReadOnlySpan<int> groups, ReadOnlySpan<double> quantities)
    {
        Guard.Against.NotRows(groups, quantities.Length, GroupCount);
        fixed (Vector128<double>* cells = sums) RowSums.Add(cells, GroupCount, groups, quantities, ref extremes, CancellationToken.None);
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
        if (other.extremes is not null) (extremes ??= new()).Merge(other.extremes);
    }

    /// <summary>The Herfindahl-Hirschman index of each group from the rows so far.</summary>
    /// <param name="destination">Gets one index for each group, above 0, at most 1, or NaN where nothing above 0 was added or a row was not allowed.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void HerfindahlHirschman(Span<double> destination)
    {
        Guard.Against.TooShort(destination.Length, GroupCount);
        RowSums.Score(sums, destination);
        extremes?.Score(sums, destination);
    }
}
