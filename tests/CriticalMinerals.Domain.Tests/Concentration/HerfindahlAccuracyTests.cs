using System.Numerics;

namespace CriticalMinerals.Domain.Tests;

public class HerfindahlAccuracyTests
{
    private const int Vectors = 1_000_000;

    /// <summary>A million vectors; the message of a failure gives the worst case.</summary>
    [Fact]
    public void HerfindahlHirschman_MillionVectors_AreWithinFourUlpOfExactArithmetic()
    {
        var worst = new (double Ulps, double[] Values)[Environment.ProcessorCount];
        Parallel.For(0, worst.Length, part =>
        {
            var random = new Random(part + 1);
            for (var i = part; i < Vectors; i += worst.Length)
            {
                // One in fifty spans the whole range of doubles, which makes the exact integers long.
                var values = i % 50 == 0 ? Extreme(random) : Ordinary(random);
                var ulps = UlpsOff(ConcentrationMetrics.HerfindahlHirschman(values), values);
                if (!(ulps <= worst[part].Ulps)) worst[part] = (ulps, values);
            }
        });
        var (most, at) = worst.MaxBy(entry => entry.Ulps);
        Assert.True(most <= 4, $"{most} ulp off on [{string.Join(", ", at.Select(x => x.ToString("R")))}]");
    }

    [Fact]
    public void UlpsOff_KnownMiss_IsSeen()
    {
        Assert.Equal(0, UlpsOff(0.375, [1, 1, 2]));
        Assert.Equal(8, UlpsOff(0.375 + (8 * Math.Pow(2, -54)), [1, 1, 2]));
    }

    private static double[] Ordinary(Random random)
    {
        var values = new double[random.Next(1, 13)];
        var decades = random.Next(0, 12);
        for (var i = 0; i < values.Length; i++) values[i] = random.NextDouble() * Math.Pow(10, random.NextDouble() * decades);
        values[0] += 1;
        return values;
    }

    private static double[] Extreme(Random random)
    {
        var values = new double[random.Next(1, 9)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = random.Next(6) switch
            {
                0 => double.Epsilon * random.Next(1, 1000),
                1 => double.MaxValue * random.NextDouble(),
                2 => 0,
                _ => Math.Pow(10, (random.NextDouble() * 600) - 300),
            };
        }

        values[0] = Math.Max(values[0], double.Epsilon);
        return values;
    }

    private static double UlpsOff(double index, double[] values)
    {
        var (mantissa, exponent) = Parts(index);
        var least = values.Where(x => x > 0).Min(x => Parts(x).Exponent);
        BigInteger sum = 0, squares = 0;
        foreach (var value in values)
        {
            var (m, e) = Parts(value);
            if (m == 0) continue;
            var whole = (BigInteger)m << (e - least);
            sum += whole;
            squares += whole * whole;
        }

        // index - squares / sum², in units of 2^exponent.
        var scale = sum * sum;
        var difference = BigInteger.Abs((mantissa * scale) - (squares << -exponent));
        return (double)(difference * 1000 / scale) / 1000;
    }

    private static (long Mantissa, int Exponent) Parts(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52);
        var fraction = bits & 0xFFFFFFFFFFFFF;
        return exponent == 0 ? (fraction, -1074) : (fraction | 0x10000000000000, exponent - 1075);
    }
}
