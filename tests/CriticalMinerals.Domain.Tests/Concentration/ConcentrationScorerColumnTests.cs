using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain.Tests;

public class ConcentrationScorerColumnTests
{
    private static readonly double[] Values = [5, 3, 2, 0, 1, 1, 0, 0, -1, 2, 1e300, 1e300, 1e308, 1e308, 1e308, 1e308];
    private static readonly int[] Starts = [0, 4, 6, 6, 8, 10, 12, 16];

    [Fact]
    public void Summarize_EveryColumn_IsTheSingleFigure()
    {
        double[] hhi = new double[7], effective = new double[7], top = new double[7], three = new double[7], single = new double[7];
        var counts = new int[7];
        ConcentrationScorer.Summarize(Values, Starts, new ConcentrationColumns(hhi, effective, top, three, counts));
        ConcentrationScorer.HerfindahlHirschman(Values, Starts, single);
        Assert.Equal(single, hhi);
        Assert.Equal([0.38, 0.5, double.NaN, double.NaN, double.NaN, 0.5, 0.25], hhi);
        Assert.Equal([1 / 0.38, 2, double.NaN, double.NaN, double.NaN, 2, 4], effective);
        Assert.Equal([0.5, 0.5, double.NaN, double.NaN, double.NaN, 0.5, 0.25], top);
        Assert.Equal([1, 1, double.NaN, double.NaN, double.NaN, 1, 0.75], three);
        Assert.Equal([3, 2, 0, 0, 1, 2, 4], counts);
    }

    [Fact]
    public void Summarize_RandomGroups_AgreesWithTheMetrics()
    {
        var random = new Random(9);
        var values = new double[5000];
        for (var i = 0; i < values.Length; i++) values[i] = random.NextDouble();
        int[] starts = [.. Enumerable.Range(0, 251).Select(g => g * 20)];
        double[] top = new double[250], three = new double[250];
        ConcentrationScorer.Summarize(values, starts, new ConcentrationColumns(largestShare: top, topThreeShare: three));
        for (var g = 0; g < 250; g++)
        {
            var group = values.AsSpan(starts[g], 20);
            Assert.Equal(1, top[g] / ConcentrationMetrics.BergerParker(group), 1e-12);
            Assert.Equal(1, three[g] / ConcentrationMetrics.ConcentrationRatio(group, 3), 1e-12);
        }
    }

    [Fact]
    public void Summarize_GiniAndTopFour_AgreeWithTheMetricsForEveryLength()
    {
        var random = new Random(11);
        int[] starts = [0, .. Enumerable.Range(1, 130).Select(n => n * (n + 1) / 2)];
        var values = new double[starts[^1]];
        for (var i = 0; i < values.Length; i++) values[i] = random.Next(10) == 0 ? 0 : random.NextDouble() * Math.Pow(10, random.Next(0, 4));
        values[0] = 1;
        double[] gini = new double[130], four = new double[130];
        ConcentrationScorer.Summarize(values, starts, new ConcentrationColumns(topFourShare: four, gini: gini));
        for (var g = 0; g < 130; g++)
        {
            var group = values.AsSpan(starts[g], g + 1);
            Assert.Equal(ConcentrationMetrics.Gini(group), gini[g], 1e-12);
            Assert.Equal(ConcentrationMetrics.ConcentrationRatio(group, 4), four[g], 1e-12);
        }
    }

    [Fact]
    public void Summarize_GiniOfExtremeAndEmptyGroups_IsThatOfTheMetric()
    {
        double[] gini = new double[7], four = new double[7];
        ConcentrationScorer.Summarize(Values, Starts, new ConcentrationColumns(topFourShare: four, gini: gini));
        for (var g = 0; g < 7; g++)
        {
            var group = Values[Starts[g]..Starts[g + 1]];
            Assert.Equal(g is 2 or 3 or 4 ? double.NaN : ConcentrationMetrics.Gini(group), gini[g], 1e-15);
            Assert.Equal(g is 2 or 3 or 4 ? double.NaN : 1, four[g], 1e-15);
        }
    }

    [Fact]
    public void Summarize_EveryLengthAndSizeOfNumbers_AgreesWithTheMetricsToTheirRelativeAccuracy()
    {
        var random = new Random(12);
        foreach (var scale in new[] { 1, 1e-160, 1e160, 1e-310, 1e300 })
        {
            // 80 lengths, many of each, all mixed up; nearly equal entries too, whose coefficient is small.
            int[] sizes = [.. Enumerable.Range(0, 3000).Select(_ => random.Next(0, 80))];
            int[] starts = [0, .. sizes.Select((_, g) => sizes.Take(g + 1).Sum())];
            var values = new double[starts[^1]];
            for (var g = 0; g < sizes.Length; g++)
                for (var i = starts[g]; i < starts[g + 1]; i++) values[i] = scale * (g % 3 == 0 ? 1 + (1e-6 * random.NextDouble()) : random.Next(5) * random.NextDouble());
            double[] gini = new double[3000], one = new double[3000], three = new double[3000], four = new double[3000];
            var counts = new int[3000];
            ConcentrationScorer.Summarize(
                values, starts,
                new ConcentrationColumns(largestShare: one, topThreeShare: three, topFourShare: four, gini: gini, producerCount: counts));
            for (var g = 0; g < sizes.Length; g++)
            {
                var group = values.AsSpan(starts[g], sizes[g]);
                Assert.Equal(group.ToArray().Count(x => x > 0), counts[g]);
                if (counts[g] == 0)
                {
                    Assert.All([gini[g], one[g], three[g], four[g]], figure => Assert.True(double.IsNaN(figure)));
                    continue;
                }

                var expected = ConcentrationMetrics.Gini(group);
                Assert.Equal(expected, gini[g], 1e-12 * Math.Max(expected, 1e-6));
                Assert.Equal(1, one[g] / ConcentrationMetrics.BergerParker(group), 1e-14);
                Assert.Equal(1, three[g] / ConcentrationMetrics.ConcentrationRatio(group, 3), 1e-14);
                Assert.Equal(1, four[g] / ConcentrationMetrics.ConcentrationRatio(group, 4), 1e-14);
            }
        }
    }

    [Fact]
    public void Summarize_GroupsAtTheEdgeOfMemory_NeverReadsBeyond()
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "needs mmap");
        using GuardedMemory memory = new();
        for (var size = 1; size <= 70; size++)
        {
            for (var groups = 1; groups <= 10; groups += 3)
            {
                var values = memory.Last<double>(groups * size);
                values.Fill(2);
                int[] starts = [.. Enumerable.Range(0, groups + 1).Select(g => g * size)];
                double[] four = new double[groups], gini = new double[groups];
                ConcentrationScorer.Summarize(values, starts, new ConcentrationColumns(topFourShare: four, gini: gini));
                foreach (var share in four) Assert.Equal(Math.Min(1, 4.0 / size), share, 1e-15);
                foreach (var coefficient in gini) Assert.Equal(0, coefficient);
            }
        }
    }

    [Fact]
    public void SortingNetwork_AllZeroOneColumns_ComeOutSorted()
    {
        // A network that sorts all zeros and ones sorts everything.
        for (var rows = 8; rows <= 16; rows *= 2)
            for (var pattern = 0; pattern < 1 << rows; pattern += 8) AssertSorts(rows, (row, lane) => (pattern + lane) >> row & 1);
        var random = new Random(13);
        for (var rows = 32; rows <= 64; rows *= 2)
            for (var round = 0; round < 500; round++) AssertSorts(rows, (_, _) => random.Next(round % 2 == 0 ? 2 : 1000));
    }

    private static void AssertSorts(int rows, Func<int, int, double> entry)
    {
        var cells = new Vector512<double>[rows];
        var expected = new double[8][];
        for (var lane = 0; lane < 8; lane++)
        {
            expected[lane] = [.. Enumerable.Range(0, rows).Select(row => entry(row, lane))];
            for (var row = 0; row < rows; row++) cells[row] = cells[row].WithElement(lane, expected[lane][row]);
            Array.Sort(expected[lane]);
        }

        SortingNetwork.Sort(cells);
        for (var i = 0; i < rows * 8; i++) Assert.True(expected[i % 8][i / 8] == cells[i / 8][i % 8], $"{rows} rows, row {i / 8}, lane {i % 8}");
    }

    [Fact]
    public void Summarize_ShortBuffer_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ConcentrationScorer.Summarize(Values, Starts, new ConcentrationColumns(producerCount: new int[6])));
        ConcentrationScorer.Summarize(Values, Starts, default);
        Assert.Contains("group 0", Assert.Throws<ArgumentException>(() => ConcentrationScorer.Summarize([1, 2], [0, 3, 2], default)).Message);
    }

    [Fact]
    public void Weighted_Groups_AgreeWithTheMetric()
    {
        double[] quantities = [40, 30, 20, 10, 1, 1, 1e-200, 3e-200, 0, 2, 2];
        double[] weights = [5, 2, 0, 0, -1, 1, 2, 2, 1, 0, 0];
        int[] starts = [0, 4, 6, 8, 9, 11];
        var scores = new double[5];
        ConcentrationScorer.WeightedHerfindahlHirschman(quantities, weights, starts, scores);
        Assert.Equal(0.98, scores[0], 1e-15);
        Assert.True(double.IsNaN(scores[1]) && double.IsNaN(scores[3]));
        Assert.Equal(1.25, scores[2], 1e-15);
        Assert.Equal(0, scores[4]);
        Assert.Throws<ArgumentException>(() => ConcentrationScorer.WeightedHerfindahlHirschman(quantities, weights.AsSpan(1), starts, scores));
        Assert.Throws<ArgumentException>(() => ConcentrationScorer.WeightedHerfindahlHirschman([1, 2], [1, 1], [0, 3, 2], scores));
    }

    [Fact]
    public void Bounds_Residuals_AreThoseOfThePartialDistribution()
    {
        double[] lower = new double[4], upper = new double[4];
        ConcentrationScorer.HerfindahlHirschmanBounds([0.7, 0.5, 0.4, 0.2], [0, 1, 3, 3, 4], [0.3, 0.1, 1, 1.5], lower, upper);
        Assert.Equal(0.49, lower[0], 1e-12);
        Assert.Equal(0.58, upper[0], 1e-12);
        var bounds = PartialDistribution.Of([0.5, 0.4], UnnamedPart.Remainder).HerfindahlHirschman();
        Assert.Equal(bounds.Lower, lower[1], 1e-12);
        Assert.Equal(bounds.Upper!.Value, upper[1], 1e-12);
        Assert.Equal((0, 1), (lower[2], upper[2]));
        Assert.True(double.IsNaN(lower[3]) && double.IsNaN(upper[3]));
        Assert.Throws<ArgumentException>(() => ConcentrationScorer.HerfindahlHirschmanBounds([1.0], [0, 1], [], lower, upper));
    }

    [Fact]
    public void Columns_Warm_AllocateNothing()
    {
        const int Groups = 2000;
        var random = new Random(14);
        // Sizes beyond the sorting networks and beyond the stack too.
        int[] sizes = [.. Enumerable.Range(0, Groups).Select(g => g == 7 ? 9000 : g == 8 ? 70 : random.Next(1, 12))];
        int[] starts = [0, .. sizes.Select((_, g) => sizes.Take(g + 1).Sum())];
        var values = new double[starts[^1]];
        for (var i = 0; i < values.Length; i++) values[i] = random.NextDouble();
        values[3] = -1;
        float[] floats = [.. values.Select(x => (float)x)];
        double[] hhi = new double[Groups], effective = new double[Groups], top = new double[Groups], three = new double[Groups], four = new double[Groups],
            gini = new double[Groups], residuals = new double[Groups];
        var counts = new int[Groups];
        foreach (var (name, call) in new (string, Action)[]
        {
            ("Summarize", () => ConcentrationScorer.Summarize(values, starts, new ConcentrationColumns(hhi, effective, top, three, counts, four, gini))),
            ("Weighted", () => ConcentrationScorer.WeightedHerfindahlHirschman(values, values, starts, hhi)),
            ("Bounds", () => ConcentrationScorer.HerfindahlHirschmanBounds(values, starts, residuals, hhi, top)),
            ("Floats", () => ConcentrationScorer.HerfindahlHirschman(floats, starts, hhi)),
            ("Shares of floats", () => ConcentrationScorer.HerfindahlHirschmanOfShares(floats, starts, hhi)),
            ("Summarize of floats", () => ConcentrationScorer.Summarize(floats, starts, new ConcentrationColumns(hhi, effective, top, three, counts, four, gini))),
            ("Weighted of floats", () => ConcentrationScorer.WeightedHerfindahlHirschman(floats, floats, starts, hhi)),
            ("Bounds of floats", () => ConcentrationScorer.HerfindahlHirschmanBounds(floats, starts, residuals, hhi, top)),
            ("FirstInvalid", () => ConcentrationScorer.FirstInvalid(values)),
        })
        {
            var least = long.MaxValue;
            for (var i = 0; i < 5; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                call();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            // Code that is not optimised boxes flags for each step of eight groups; an object for each group would be 24 bytes and more.
            Assert.True(least <= 16 * Groups, $"{name} allocates {least} bytes.");
        }
    }

    [Fact]
    public void Floats_EveryColumn_IsThatOfTheSameDoubles()
    {
        const int Groups = 3000;
        var random = new Random(15);
        int[] sizes = [.. Enumerable.Range(0, Groups).Select(g => g == 5 ? 3000 : random.Next(0, 40))];
        int[] starts = [0, .. sizes.Select((_, g) => sizes.Take(g + 1).Sum())];
        var floats = new float[starts[^1]];
        for (var i = 0; i < floats.Length; i++) floats[i] = random.Next(500) switch { 0 => -1, 1 => float.NaN, 2 => 1e-30f, _ => random.NextSingle() };
        double[] doubles = [.. floats.Select(x => (double)x)], residuals = [.. sizes.Select(_ => random.NextDouble())];
        var (ofFloats, ofDoubles) = (new double[8][], new double[8][]);
        var (countsOfFloats, countsOfDoubles) = (new int[Groups], new int[Groups]);
        for (var i = 0; i < 8; i++) (ofFloats[i], ofDoubles[i]) = (new double[Groups], new double[Groups]);
        ConcentrationScorer.Summarize(floats, starts, new(ofFloats[0], ofFloats[1], ofFloats[2], ofFloats[3], countsOfFloats, ofFloats[4], ofFloats[5]));
        ConcentrationScorer.Summarize(doubles, starts, new(ofDoubles[0], ofDoubles[1], ofDoubles[2], ofDoubles[3], countsOfDoubles, ofDoubles[4], ofDoubles[5]));
        Assert.Equal(ofDoubles, ofFloats);
        Assert.Equal(countsOfDoubles, countsOfFloats);
        ConcentrationScorer.WeightedHerfindahlHirschman(floats, floats, starts, ofFloats[6]);
        ConcentrationScorer.WeightedHerfindahlHirschman(doubles, doubles, starts, ofDoubles[6]);
        ConcentrationScorer.HerfindahlHirschmanBounds(floats, starts, residuals, ofFloats[0], ofFloats[7]);
        ConcentrationScorer.HerfindahlHirschmanBounds(doubles, starts, residuals, ofDoubles[0], ofDoubles[7]);
        Assert.Equal(ofDoubles, ofFloats);
        Assert.Contains(ofFloats[7], double.IsFinite);
        float[] two = [1, 2];
        Assert.Contains("group 0", Assert.Throws<ArgumentException>(() => ConcentrationScorer.Summarize(two, [0, 3, 2], default)).Message);
        Assert.Contains("group 0", Assert.Throws<ArgumentException>(() => ConcentrationScorer.WeightedHerfindahlHirschman(two, two, [0, 3, 2], new double[2])).Message);
        Assert.Contains("2 quantities and 1", Assert.Throws<ArgumentException>(() => ConcentrationScorer.WeightedHerfindahlHirschman(two, two.AsSpan(1), [0, 2], new double[1])).Message);
        Assert.Contains("one residual", Assert.Throws<ArgumentException>(() => ConcentrationScorer.HerfindahlHirschmanBounds(two, [0, 2], [], new double[1], new double[1])).Message);
    }

    [Fact]
    public void Parallel_SharesAndFloats_AreTheSameToTheLastBit()
    {
        var random = new Random(16);
        var starts = new int[150_001];
        for (var g = 0; g < 150_000; g++) starts[g + 1] = starts[g] + random.Next(0, 6);
        float[] floats = [.. Enumerable.Range(0, starts[^1]).Select(_ => random.NextSingle())];
        double[] doubles = [.. floats.Select(x => x * 0.3)], one = new double[150_000], many = new double[150_000];
        var token = TestContext.Current.CancellationToken;
        ConcentrationScorer.HerfindahlHirschmanOfShares(doubles, starts, one);
        ConcentrationScorer.HerfindahlHirschmanOfShares(doubles, starts, many, 3, token);
        Assert.Equal(one, many);
        ConcentrationScorer.HerfindahlHirschmanOfShares(floats, starts, one);
        ConcentrationScorer.HerfindahlHirschmanOfShares(floats, starts, many, 3, token);
        Assert.Equal(one, many);
        ConcentrationScorer.HerfindahlHirschman(floats, starts, one);
        ConcentrationScorer.HerfindahlHirschman(floats, starts, many, 3, token);
        Assert.Equal(one, many);
        Assert.Throws<OperationCanceledException>(() => ConcentrationScorer.HerfindahlHirschman(floats, starts, many, 2, new CancellationToken(true)));
    }

    [Fact]
    public void Parallel_Scores_AreTheSameToTheLastBit()
    {
        var random = new Random(10);
        var starts = new int[200_001];
        for (var g = 0; g < 200_000; g++) starts[g + 1] = starts[g] + random.Next(0, 6);
        var values = new double[starts[^1]];
        for (var i = 0; i < values.Length; i++) values[i] = random.NextDouble();
        double[] one = new double[200_000], many = new double[200_000];
        ConcentrationScorer.HerfindahlHirschman(values, starts, one);
        ConcentrationScorer.HerfindahlHirschman(values, starts, many, 4, TestContext.Current.CancellationToken);
        Assert.Equal(one, many);
    }

    [Fact]
    public void Parallel_BadCalls_SayTheRule()
    {
        double[] values = new double[100];
        var starts = new int[200_001];
        starts[^1] = 100;
        starts[150_000] = 7;
        var scores = new double[200_000];
        Assert.Contains("group 150000", Assert.Throws<ArgumentException>(
            () => ConcentrationScorer.HerfindahlHirschman(values, starts, scores, 2, CancellationToken.None)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationScorer.HerfindahlHirschman(values, starts, scores, 0, CancellationToken.None));
        Assert.Throws<OperationCanceledException>(() => ConcentrationScorer.HerfindahlHirschman(values, starts, scores, 1, new CancellationToken(true)));
    }
}
