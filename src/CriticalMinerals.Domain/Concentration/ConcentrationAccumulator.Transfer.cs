using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain;

public sealed partial class ConcentrationAccumulator
{
    private const long Mark = 0x31_43_43_41_2D_4D_43; // "CM-ACC1"

    /// <summary>Writes the sums so far, so that another process or machine can read and merge them.</summary>
    /// <param name="destination">Gets 16 bytes a group and a few more, the same on every machine; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public void WriteTo(Stream destination)
    {
        using var writer = AccumulatorFormat.Write(destination, Mark, GroupCount);
        foreach (var cell in sums)
        {
            writer.Write(cell[0]);
            writer.Write(cell[1]);
        }

        (extremes ?? new()).WriteTo(writer);
    }

    /// <summary>Reads what <see cref="WriteTo"/> has written: an accumulator with the same sums to the last bit.</summary>
    /// <param name="source">The bytes; it is read as far as they go and not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="InvalidDataException">The bytes are something else, or contradict themselves.</exception>
    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public static ConcentrationAccumulator ReadFrom(Stream source)
    {
        using var reader = AccumulatorFormat.Read(source, Mark, nameof(ConcentrationAccumulator));
        var accumulator = new ConcentrationAccumulator(AccumulatorFormat.ReadCount(reader, "groups", 2 * sizeof(double)));
        for (var g = 0; g < accumulator.sums.Length; g++)
        {
            double sum = reader.ReadDouble(), squares = reader.ReadDouble();
            if (sum < 0 || squares < 0) throw AccumulatorFormat.Contradiction($"group {g} has a sum of {sum} and squares of {squares}");
            accumulator.sums[g] = Vector128.Create(sum, squares);
        }

        accumulator.extremes = ExtremeRows.ReadFrom(reader, accumulator.GroupCount);
        return accumulator;
    }
}
