using System.IO.Compression;

namespace CriticalMinerals.Domain.Tests;

public class AccumulatorTransferTests
{
    private const int Groups = 40;

    private static (int[] Groups, int[] Producers, double[] Quantities) Rows(int seed, int rows)
    {
        var random = new Random(seed);
        double[] odd = [0, 1e-300, 1e250, 1e-160, double.NaN, -1];
        var result = (Groups: new int[rows], Producers: new int[rows], Quantities: new double[rows]);
        for (var i = 0; i < rows; i++)
        {
            // Two groups in three have only ordinary quantities.
            result.Groups[i] = random.Next(Groups);
            result.Producers[i] = random.Next(7);
            result.Quantities[i] = result.Groups[i] % 3 == 0 && random.Next(9) == 0 ? odd[random.Next(odd.Length)] : random.NextDouble() * 1000;
        }

        return result;
    }

    private static long[] Bits(Action<double[]> score)
    {
        var scores = new double[Groups];
        score(scores);
        return Array.ConvertAll(scores, BitConverter.DoubleToInt64Bits);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>A stream that does not know its length.</summary>
    private static DeflateStream Unseekable(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var pack = new DeflateStream(packed, CompressionMode.Compress, leaveOpen: true)) pack.Write(bytes);
        packed.Position = 0;
        return new DeflateStream(packed, CompressionMode.Decompress);
    }

    [Fact]
    public void ReadFrom_AnotherMachinesRows_MergeToTheSameBits()
    {
        var (groups, _, quantities) = Rows(1, 5000);
        ConcentrationAccumulator here = new(Groups), there = new(Groups), both = new(Groups);
        here.Add(groups.AsSpan(0, 2000), quantities.AsSpan(0, 2000));
        there.Add(groups.AsSpan(2000), quantities.AsSpan(2000));
        both.Merge(here);
        both.Merge(there);
        here.Merge(ConcentrationAccumulator.ReadFrom(Unseekable(Bytes(there.WriteTo))));
        Assert.Equal(Bits(scores => both.HerfindahlHirschman(scores)), Bits(scores => here.HerfindahlHirschman(scores)));
        Assert.Contains(Bits(scores => here.HerfindahlHirschman(scores)), bits => double.IsNaN(BitConverter.Int64BitsToDouble(bits)));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(10_000_000)]
    public void ReadFrom_AnotherMachinesProducers_MergeToTheSameBits(int producerCount)
    {
        var (groups, producers, quantities) = Rows(2, 5000);
        ProducerConcentrationAccumulator here = new(Groups, producerCount), there = new(Groups, producerCount), both = new(Groups, producerCount);
        here.Add(groups.AsSpan(0, 2000), producers.AsSpan(0, 2000), quantities.AsSpan(0, 2000));
        there.Add(groups.AsSpan(2000), producers.AsSpan(2000), quantities.AsSpan(2000));
        both.Merge(here);
        both.Merge(there);
        here.Merge(ProducerConcentrationAccumulator.ReadFrom(Unseekable(Bytes(there.WriteTo))));
        Assert.Equal(Bits(scores => both.HerfindahlHirschman(scores)), Bits(scores => here.HerfindahlHirschman(scores)));
    }

    [Fact]
    public void WriteTo_Streams_LeaveThemOpenAndCanFollowEachOther()
    {
        var (groups, producers, quantities) = Rows(3, 500);
        ConcentrationAccumulator rows = new(Groups);
        ProducerConcentrationAccumulator byProducer = new(Groups, 7);
        rows.Add(groups, quantities);
        byProducer.Add(groups, producers, quantities);
        using var stream = new MemoryStream();
        rows.WriteTo(stream);
        byProducer.WriteTo(stream);
        stream.Position = 0;
        var (readRows, readByProducer) = (ConcentrationAccumulator.ReadFrom(stream), ProducerConcentrationAccumulator.ReadFrom(stream));
        Assert.Equal(Bits(scores => rows.HerfindahlHirschman(scores)), Bits(scores => readRows.HerfindahlHirschman(scores)));
        Assert.Equal(Bits(scores => byProducer.HerfindahlHirschman(scores)), Bits(scores => readByProducer.HerfindahlHirschman(scores)));
        Assert.Equal((Groups, Groups, 7), (readRows.GroupCount, readByProducer.GroupCount, readByProducer.ProducerCount));
    }

    [Fact]
    public void ReadFrom_BytesCutAnywhere_SayThatTheyEnd()
    {
        ConcentrationAccumulator rows = new(2);
        rows.Add([0, 1], [1, 1e200]);
        ProducerConcentrationAccumulator byProducer = new(2, 2);
        byProducer.Add([0, 1], [1, 0], [1, 2]);
        var (bytes, bytesByProducer) = (Bytes(rows.WriteTo), Bytes(byProducer.WriteTo));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<EndOfStreamException>(() => ConcentrationAccumulator.ReadFrom(new MemoryStream(bytes[..length])));
            Assert.Throws<EndOfStreamException>(() => ConcentrationAccumulator.ReadFrom(Unseekable(bytes[..length])));
        }

        for (var length = 0; length < bytesByProducer.Length; length++)
            Assert.Throws<EndOfStreamException>(() => ProducerConcentrationAccumulator.ReadFrom(new MemoryStream(bytesByProducer[..length])));
    }

    [Fact]
    public void ReadFrom_OtherBytes_SayWhatIsWrong()
    {
        ConcentrationAccumulator rows = new(2);
        rows.Add([0, 1], [1, 1e200]);
        var bytes = Bytes(rows.WriteTo);
        Assert.Contains("what its WriteTo has written", Assert.Throws<InvalidDataException>(() => ProducerConcentrationAccumulator.ReadFrom(new MemoryStream(bytes))).Message);
        AssertContradiction("-1 groups", bytes, 8, BitConverter.GetBytes(-1));
        AssertContradiction("group 1 has a sum of -5", bytes, 28, BitConverter.GetBytes(-5.0));
        AssertContradiction("group 2 of 2", bytes, 48, BitConverter.GetBytes(2));
        AssertContradiction("extreme quantities below 0", bytes, 52, BitConverter.GetBytes(-1.0));
        var huge = (byte[])bytes.Clone();
        BitConverter.GetBytes(int.MaxValue).CopyTo(huge, 8);
        Assert.Contains("2147483647 groups", Assert.Throws<EndOfStreamException>(() => ConcentrationAccumulator.ReadFrom(new MemoryStream(huge))).Message);
        Assert.Throws<ArgumentNullException>(() => ConcentrationAccumulator.ReadFrom(null!));
        Assert.Throws<ArgumentNullException>(() => rows.WriteTo(null!));
    }

    [Theory]
    [InlineData(20, 4, "sum 4 of 2 groups with 2 producers")]
    [InlineData(28, -1, "sum 0 is -1")]
    public void ReadFrom_ImpossibleProducers_SaysWhatIsWrong(int at, int value, string message)
    {
        ProducerConcentrationAccumulator byProducer = new(2, 2);
        byProducer.Add([0], [0], [1]);
        var bytes = Bytes(byProducer.WriteTo);
        (at == 20 ? BitConverter.GetBytes((long)value) : BitConverter.GetBytes((double)value)).CopyTo(bytes, at);
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => ProducerConcentrationAccumulator.ReadFrom(new MemoryStream(bytes))).Message);
    }

    private static void AssertContradiction(string message, byte[] bytes, int at, byte[] replacement)
    {
        var changed = (byte[])bytes.Clone();
        replacement.CopyTo(changed, at);
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => ConcentrationAccumulator.ReadFrom(new MemoryStream(changed))).Message);
    }
}
