namespace CriticalMinerals.Domain;

public sealed partial class ProducerConcentrationAccumulator
{
    private const long Mark = 0x31_44_52_50_2D_4D_43; // "CM-PRD1"

    /// <summary>Writes the sums so far, so that another process or machine can read and merge them.</summary>
    /// <param name="destination">Gets 16 bytes for each producer of a group that has rows and a few more, the same on every machine; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public void WriteTo(Stream destination)
    {
        using var writer = AccumulatorFormat.Write(destination, Mark, GroupCount);
        writer.Write(ProducerCount);
        if (cells is not null)
        {
            writer.Write(cells.Length - cells.AsSpan().Count(0.0));
            for (var key = 0; key < cells.Length; key++)
                if (cells[key] != 0) Write(key, cells[key]);
            return;
        }

        writer.Write(entries!.Count);
        foreach (var (key, quantity) in entries) Write(key, quantity);

        void Write(long key, double quantity)
        {
            writer.Write(key);
            writer.Write(quantity);
        }
    }

    /// <summary>Reads what <see cref="WriteTo"/> has written: an accumulator with the same sums to the last bit.</summary>
    /// <inheritdoc cref="ConcentrationAccumulator.ReadFrom"/>
    public static ProducerConcentrationAccumulator ReadFrom(Stream source)
    {
        using var reader = AccumulatorFormat.Read(source, Mark, nameof(ProducerConcentrationAccumulator));
        var groups = AccumulatorFormat.ReadCount(reader, "groups", 0);
        var accumulator = new ProducerConcentrationAccumulator(groups, AccumulatorFormat.ReadCount(reader, "producers", 0));
        for (var left = AccumulatorFormat.ReadCount(reader, "sums", sizeof(long) + sizeof(double)); left > 0; left--)
        {
            var key = reader.ReadInt64();
            if (key < 0 || key >= (long)groups * accumulator.ProducerCount)
                throw AccumulatorFormat.Contradiction($"sum {key} of {groups} groups with {accumulator.ProducerCount} producers");
            var quantity = reader.ReadDouble();
            if (!(quantity >= 0 || double.IsNaN(quantity))) throw AccumulatorFormat.Contradiction($"sum {key} is {quantity}");
            if (accumulator.cells is not null) accumulator.cells[key] = quantity;
            else accumulator.entries![key] = quantity;
        }

        return accumulator;
    }
}
