namespace CriticalMinerals.Domain.Tests;

public class ConcentrationScorerTests
{
    private static readonly KernelPath[] VectorPaths = [.. KernelPaths.Available.Where(path => path != KernelPath.Scalar)];

    private static double[] Score<TScore>(ReadOnlySpan<double> values, int[] starts, KernelPath path)
        where TScore : struct, IGroupScore
    {
        var scores = new double[starts.Length - 1];
        Assert.Equal(-1, GroupKernel<double, DoubleInput, TScore>.Score(values, starts, scores, path));
        return scores;
    }

    private static double[] ScoreFloats(ReadOnlySpan<float> values, int[] starts, KernelPath path)
    {
        var scores = new double[starts.Length - 1];
        Assert.Equal(-1, GroupKernel<float, FloatInput, QuantityScore>.Score(values, starts, scores, path));
        return scores;
    }

    private static void AssertSameBits(double[] expected, double[] actual, string where)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.True(BitConverter.DoubleToInt64Bits(expected[i]) == BitConverter.DoubleToInt64Bits(actual[i]), $"{where}, group {i}: {expected[i]:R} and {actual[i]:R}");
    }

    private static (double[] Values, int[] Starts) Groups(Random random, int groups, int longest)
    {
        var starts = new int[groups + 1];
        for (var g = 0; g < groups; g++) starts[g + 1] = starts[g] + random.Next(0, longest + 1);
        var values = new double[starts[^1]];
        for (var i = 0; i < values.Length; i++) values[i] = random.NextDouble() * Math.Pow(10, random.Next(-3, 4));
        return (values, starts);
    }

    private static void AssertAllPathsAgree(double[] values, int[] starts, string where)
    {
        var reference = Score<QuantityScore>(values, starts, KernelPath.Scalar);
        var ofShares = Score<ShareScore>(values, starts, KernelPath.Scalar);
        float[] floats = [.. values.Select(x => (float)x)];
        var ofFloats = ScoreFloats(floats, starts, KernelPath.Scalar);
        foreach (var path in VectorPaths)
        {
            AssertSameBits(reference, Score<QuantityScore>(values, starts, path), $"{where}, {path}");
            AssertSameBits(ofShares, Score<ShareScore>(values, starts, path), $"{where}, shares, {path}");
            AssertSameBits(ofFloats, ScoreFloats(floats, starts, path), $"{where}, floats, {path}");
        }
    }

    [Fact]
    public void Paths_EveryLengthAndAlignment_AreEqualToTheLastBit()
    {
        var random = new Random(1);
        for (var length = 0; length <= 300; length++)
        {
            // Twelve groups of one length, at eight alignments, with a rest behind so that whole vector steps run.
            for (var shift = 0; shift < 8; shift++)
            {
                int[] starts = [0, shift, .. Enumerable.Range(1, 12).Select(g => shift + (g * length)), shift + (12 * length) + 40];
                var values = new double[starts[^1]];
                for (var i = 0; i < values.Length; i++) values[i] = random.NextDouble() * 1000;
                AssertAllPathsAgree(values, starts, $"length {length}, shift {shift}");
            }
        }
    }

    [Fact]
    public void Paths_RandomGroups_AreEqualToTheLastBit()
    {
        var random = new Random(2);
        for (var round = 0; round < 300; round++)
        {
            var (values, starts) = Groups(random, random.Next(0, 60), random.Next(1, 70));
            AssertAllPathsAgree(values, starts, $"round {round}");
        }
    }

    [Fact]
    public void Paths_SeveralBlocksOfGroups_AreEqualToTheLastBit()
    {
        var random = new Random(8);
        for (var groups = 240; groups < 1100; groups += 17)
        {
            var (values, starts) = Groups(random, groups, random.Next(1, 40));
            AssertAllPathsAgree(values, starts, $"{groups} groups");
        }
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(30_000)]
    public void Paths_LongGroups_AreEqualToTheLastBit(int length)
    {
        var random = new Random(length);
        int[] starts = [0, 3, 3 + length, 5 + length, .. Enumerable.Range(0, 9).Select(i => 7 + length + (2 * i)), (2 * length) + 30];
        var values = new double[starts[^1]];
        for (var i = 0; i < values.Length; i++) values[i] = random.NextDouble();
        AssertAllPathsAgree(values, starts, $"length {length}");
        Assert.Equal(1, Score<QuantityScore>(values, starts, KernelPath.Scalar)[1] / ConcentrationMetrics.HerfindahlHirschman(values.AsSpan(3, length)), 1e-12);
    }

    [Fact]
    public void Paths_BadAndExtremeEntries_AreEqualToTheLastBit()
    {
        double[] odd = [double.NaN, -1, -0.0, 0, double.PositiveInfinity, double.NegativeInfinity, 1e-320, 1e300, double.MaxValue, 1e-200, -1e-320];
        var random = new Random(3);
        for (var round = 0; round < 400; round++)
        {
            var (values, starts) = Groups(random, 40, 40);
            for (var k = 0; k < round % 30; k++)
                if (values.Length > 0) values[random.Next(values.Length)] = odd[random.Next(odd.Length)];
            AssertAllPathsAgree(values, starts, $"round {round}");
        }
    }

    [Fact]
    public void Paths_ManyGroups_StreamedStoresCoverEveryGroup()
    {
        var (values, starts) = Groups(new Random(4), 140_003, 12);
        var reference = Score<QuantityScore>(values, starts, KernelPath.Scalar);
        foreach (var path in VectorPaths)
        {
            for (var shift = 0; shift < 8; shift += 3)
            {
                var scores = new double[reference.Length + shift];
                GroupKernel<double, DoubleInput, QuantityScore>.Score(values, starts, scores.AsSpan(shift), path);
                AssertSameBits(reference, scores[shift..], $"{path}, shift {shift}");
            }
        }
    }

    [Fact]
    public void Paths_GroupsAtTheEdgeOfMemory_NeverReadBeyond()
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "needs mmap");
        using GuardedMemory memory = new(), tail = new(), room = new();
        for (var last = 0; last <= 40; last++)
        {
            for (var groups = 1; groups <= 18; groups++)
            {
                var values = memory.Last<double>(groups * last);
                values.Fill(1);
                var starts = tail.Last<int>(groups + 1);
                for (var g = 0; g <= groups; g++) starts[g] = g * last;
                foreach (var path in KernelPaths.Available)
                {
                    var scores = room.Last<double>(groups);
                    GroupKernel<double, DoubleInput, QuantityScore>.Score(values, starts, scores, path);
                    foreach (var score in scores) Assert.Equal(last == 0 ? double.NaN : 1.0 / last, score, 1e-15);
                }
            }
        }
    }

    [Fact]
    public void HerfindahlHirschman_RandomGroups_AreWithinTheToleranceOfTheExactMetric()
    {
        var (values, starts) = Groups(new Random(5), 2000, 60);
        var scores = new double[2000];
        var shares = new double[2000];
        ConcentrationScorer.HerfindahlHirschman(values, starts, scores);
        ConcentrationScorer.HerfindahlHirschmanOfShares(values, starts, shares);
        for (var g = 0; g < scores.Length; g++)
        {
            var group = values[starts[g]..starts[g + 1]];
            if (group.Length == 0) Assert.True(double.IsNaN(scores[g]) && double.IsNaN(shares[g]));
            else
            {
                Assert.Equal(1, scores[g] / ConcentrationMetrics.HerfindahlHirschman(group), 1e-12);
                Assert.Equal(1, shares[g] / group.Sum(x => x * x), 1e-12);
            }
        }
    }

    [Fact]
    public void HerfindahlHirschman_ExtremeGroups_AreScoredAsSinglyWouldBe()
    {
        double[][] groups = [[1e-320, 1e-320], [1e300, 1e300, 2e300], [1e-200, 3e-200], [double.MaxValue, double.MaxValue], [1e300, 1e-300]];
        double[] values = [.. groups.SelectMany(x => x)];
        int[] starts = [0, 2, 5, 7, 9, 11];
        var scores = new double[5];
        ConcentrationScorer.HerfindahlHirschman(values, starts, scores);
        for (var g = 0; g < 5; g++) Assert.Equal(ConcentrationMetrics.HerfindahlHirschman(groups[g]), scores[g]);
    }

    [Fact]
    public void HerfindahlHirschman_GroupsWithoutAScore_AreNaN()
    {
        double[] values = [1, 1, 0, 0, 1, -1, 1, double.NaN, double.PositiveInfinity, -0.0, 2];
        int[] starts = [0, 2, 2, 4, 6, 8, 9, 11];
        var scores = new double[7];
        ConcentrationScorer.HerfindahlHirschman(values, starts, scores);
        Assert.Equal([0.5, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, 1], scores);
        Assert.Equal(5, ConcentrationScorer.FirstInvalid(values));
        Assert.Equal(1, ConcentrationScorer.FirstInvalid([1f, float.NaN]));
        Assert.Equal(-1, ConcentrationScorer.FirstInvalid([-0.0, 0, 1]));
        Assert.Equal(-1, ConcentrationScorer.FirstInvalid(ReadOnlySpan<float>.Empty));
    }

    [Fact]
    public void HerfindahlHirschman_NoGroups_DoesNothing() => ConcentrationScorer.HerfindahlHirschman(ReadOnlySpan<double>.Empty, [0], []);

    [Fact]
    public void HerfindahlHirschman_BadStarts_SayTheRuleAndTheValue()
    {
        static string Message(int[] starts, int room) =>
            Assert.Throws<ArgumentException>(() => ConcentrationScorer.HerfindahlHirschman([1.0, 2, 3], starts, new double[room])).Message;

        Assert.Contains("one entry more", Message([], 1));
        Assert.Contains("begin with 0, not 1", Message([1, 3], 1));
        Assert.Contains("number of values, 3, not 2", Message([0, 2], 1));
        Assert.Contains("destination has 1", Message([0, 1, 3], 1));
        Assert.Contains("group 1 (counted from 0) would run from 2 to 1", Message([0, 2, 1, 3], 3));
        Assert.Contains("group 0 (counted from 0) would run from 0 to 9", Message([0, 9, 3], 2));
    }

    [Fact]
    public void Paths_BadStartsAnywhere_AreFoundByEveryPath()
    {
        var (values, starts) = Groups(new Random(6), 600, 20);
        for (var at = 1; at < 600; at += at < 50 ? 1 : 11)
        {
            foreach (var bad in new[] { -1, int.MinValue, int.MaxValue, values.Length + 1 })
            {
                int[] broken = [.. starts];
                broken[at] = bad;
                foreach (var path in KernelPaths.Available)
                    Assert.InRange(GroupKernel<double, DoubleInput, QuantityScore>.Score(values, broken, new double[600], path), at - 1, at);
            }
        }
    }

    [Fact]
    public void HerfindahlHirschman_Warm_AllocatesNothing()
    {
        var (values, starts) = Groups(new Random(7), 1000, 30);
        values[17] = -1;
        var scores = new double[1000];
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ConcentrationScorer.HerfindahlHirschman(values, starts, scores);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        // Code that is not optimised boxes a flag or two for each call; for each of the thousand groups there is nothing.
        Assert.InRange(least, 0, 200);
    }
}
