using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

/// <summary>Sums of quantities whose squares a double cannot hold, scaled by powers of two; kept only for groups that have such a quantity.</summary>
/// <remarks>
/// Source of the three ranges: J. L. Blue, ACM Transactions on Mathematical Software 4 (1978) 15. What a range adds to the next larger one is below 2^-900
/// of it or kept, so a score is as accurate as that of ordinary quantities.
/// </remarks>
internal sealed class ExtremeRows
{
    /// <summary>Quantities of 0 and within [Least, Greatest] are ordinary: millions of their squares add up without scaling.</summary>
    internal const double Least = 1e-140;

    /// <inheritdoc cref="Least"/>
    internal const double Greatest = 1e140;

    private const int Exponent = 600;

    private readonly Dictionary<int, Sums> groups = [];

    internal static bool IsOrdinary(double quantity) => quantity is >= Least and <= Greatest or 0;

    /// <summary>Adds a finite quantity above 0 that is not ordinary.</summary>
    internal void Add(int group, double quantity)
    {
        ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, group, out _);
        if (quantity > 1)
        {
            var scaled = Math.ScaleB(quantity, -Exponent);
            sums.Great += scaled;
            sums.GreatSquares += scaled * scaled;
        }
        else
        {
            var scaled = Math.ScaleB(quantity, Exponent);
            sums.Small += scaled;
            sums.SmallSquares += scaled * scaled;
        }
    }

    internal void WriteTo(BinaryWriter writer)
    {
        writer.Write(groups.Count);
        foreach (var (group, sums) in groups)
        {
            writer.Write(group);
            writer.Write(sums.Great);
            writer.Write(sums.GreatSquares);
            writer.Write(sums.Small);
            writer.Write(sums.SmallSquares);
        }
    }

    /// <summary>Null where there are none.</summary>
    internal static ExtremeRows? ReadFrom(BinaryReader reader, int groupCount)
    {
        var count = AccumulatorFormat.ReadCount(reader, "groups with extreme quantities", sizeof(int) + (4 * sizeof(double)));
        if (count == 0) return null;
        var rows = new ExtremeRows();
        for (var left = count; left > 0; left--)
        {
            var group = reader.ReadInt32();
            if (group < 0 || group >= groupCount) throw AccumulatorFormat.Contradiction($"group {group} of {groupCount} has extreme quantities");
            Sums sums = new() { Great = reader.ReadDouble(), GreatSquares = reader.ReadDouble(), Small = reader.ReadDouble(), SmallSquares = reader.ReadDouble() };
            if (!(sums.Great >= 0 && sums.GreatSquares >= 0 && sums.Small >= 0 && sums.SmallSquares >= 0))
                throw AccumulatorFormat.Contradiction($"group {group} has extreme quantities below 0");
            rows.groups[group] = sums;
        }

        return rows;
    }

    internal void Merge(ExtremeRows other)
    {
        foreach (var (group, added) in other.groups)
        {
            ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, group, out _);
            sums.Great += added.Great;
            sums.GreatSquares += added.GreatSquares;
            sums.Small += added.Small;
            sums.SmallSquares += added.SmallSquares;
        }
    }

    /// <summary>Scores the groups that have extreme quantities, with the sums of their ordinary ones.</summary>
    internal void Score(ReadOnlySpan<Vector128<double>> ordinary, Span<double> destination)
    {
        foreach (var (group, sums) in groups) destination[group] = sums.Score(ordinary[group][0], ordinary[group][1]);
    }

    private struct Sums
    {
        internal double Great;
        internal double GreatSquares;
        internal double Small;
        internal double SmallSquares;

        internal readonly double Score(double ordinary, double ordinarySquares)
        {
            if (double.IsNaN(ordinary)) return double.NaN;
            if (Great > 0) return Ratio(Great + Math.ScaleB(ordinary, -Exponent), GreatSquares + Math.ScaleB(ordinarySquares, -2 * Exponent));
            return ordinary > 0
                ? Ratio(ordinary + Math.ScaleB(Small, -Exponent), ordinarySquares + Math.ScaleB(SmallSquares, -2 * Exponent))
                : Ratio(Small, SmallSquares);
        }

        private static double Ratio(double sum, double squares) => Math.Min(1, squares / (sum * sum));
    }
}
