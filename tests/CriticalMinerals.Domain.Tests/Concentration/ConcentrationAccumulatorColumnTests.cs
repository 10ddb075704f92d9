using System.Runtime.Intrinsics;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Whole columns: partitioned where there are many groups, on several threads, with quantities out of the ordinary.</summary>
public class ConcentrationAccumulatorColumnTests
{
    private const int ManyGroups = RowSums.PartitionGroups + 12_345;

    private static (int[] Groups, double[] Quantities) Rows(int seed, int rows, int groups)
    {
        var random = new Random(seed);
        var result = (Groups: new int[rows], Quantities: new double[rows]);
        for (var i = 0; i < rows; i++) (result.Groups[i], result.Quantities[i]) = (random.Next(groups), random.NextDouble() * 1000);
        return result;
    }

    private static double[] Scores(ConcentrationAccumulator accumulator)
    {
        var scores = new double[accumulator.GroupCount];
        accumulator.HerfindahlHirschman(scores);
        return scores;
    }

    private static double[] PlainScores(int[] groups, double[] quantities, int groupCount)
    {
        double[] sums = new double[groupCount], squares = new double[groupCount];
        for (var i = 0; i < groups.Length; i++)
        {
            sums[groups[i]] += quantities[i];
            squares[groups[i]] += quantities[i] * quantities[i];
        }

        return [.. sums.Select((sum, g) => Math.Min(1, squares[g] / (sum * sum)))];
    }

    private static void AssertSameBits(double[] expected, double[] actual)
    {
        for (var g = 0; g < expected.Length; g++)
            if (BitConverter.DoubleToInt64Bits(expected[g]) != BitConverter.DoubleToInt64Bits(actual[g])) Assert.Equal(expected[g], actual[g]);
    }

    private static void AssertClose(double[] expected, double[] actual)
    {
        for (var g = 0; g < expected.Length; g++)
            if (!(Math.Abs((actual[g] / expected[g]) - 1) <= 1e-12) && !(double.IsNaN(expected[g]) && double.IsNaN(actual[g]))) Assert.Fail($"Group {g}: {expected[g]:R} and {actual[g]:R}");
    }

    [Theory]
    [InlineData(ManyGroups)]
    [InlineData(1)]
    [InlineData(40_000)]
    public void Add_ManyGroups_PartitionedRowsScoreAsIfAddedInOrder(int groupsInUse)
    {
        // In one range only, every bucket but one stays empty and that one runs over many times.
        var (groups, quantities) = Rows(1, 2 * ManyGroups, groupsInUse);
        var accumulator = new ConcentrationAccumulator(ManyGroups);
        accumulator.Add(groups, quantities);
        AssertSameBits(PlainScores(groups, quantities, ManyGroups), Scores(accumulator));
    }

    [Fact]
    public unsafe void Partition_AnyNumberOfRows_LosesNone()
    {
        const int Groups = 100_000;
        foreach (var rows in new[] { 0, 1, 15, 16, 17, 31, 32, 33, 1000, 50_000, 400_000 })
        {
            var (groups, quantities) = Rows(rows, rows, Groups);
            Vector128<double>[] direct = new Vector128<double>[Groups], partitioned = new Vector128<double>[Groups];
            fixed (int* first = groups)
            fixed (double* firstQuantity = quantities)
            fixed (Vector128<double>* cells = direct, others = partitioned)
            {
                RowSums.AddDirect(cells, first, firstQuantity, rows);
                using var partition = new RowPartition(others, Groups, rows);
                partition.Add(first, firstQuantity, rows / 3);
                partition.Add(first + (rows / 3), firstQuantity + (rows / 3), rows - (rows / 3));
                partition.Finish();
            }

            Assert.Equal(direct, partitioned);
        }
    }

    [Fact]
    public void ExtraMemory_IsAtMostTheRows()
    {
        for (var groups = 1_000; groups <= 50_000_000; groups = (groups / 3 * 7) + 1)
        {
            for (var rows = 1_000; rows <= 800_000_000; rows = (rows / 4 * 5) + 1)
            {
                var input = 12L * rows;
                Assert.InRange(RowSums.ExtraBytes(groups, rows), 0, input);
            }
        }

        // Each thread but the first has its own cells, and all have buckets.
        Assert.Equal(2, new ConcentrationAccumulator(ManyGroups).Threads(50_000_000, 2));
        Assert.Equal(1, new ConcentrationAccumulator(ManyGroups).Threads(ManyGroups, 2));
        Assert.Equal(8, new ConcentrationAccumulator(1000).Threads(50_000_000, 8));
        Assert.Equal(1, new ConcentrationAccumulator(1000).Threads(1000, 8));
        Assert.Equal(1, new ConcentrationAccumulator(1000).Threads(0, 8));
    }

    [Theory]
    [InlineData(1000, 300_000)]
    [InlineData(ManyGroups, 3 * ManyGroups)]
    public void Add_SeveralThreads_ScoreLikeOneAndAlwaysTheSame(int groupCount, int rows)
    {
        var (groups, quantities) = Rows(2, rows, groupCount);
        quantities[7] = double.NaN;
        quantities[rows - 7] = 1e250;
        ConcentrationAccumulator one = new(groupCount), first = new(groupCount), second = new(groupCount);
        one.Add(groups, quantities);
        one.Add(groups, quantities);
        foreach (var accumulator in new[] { first, second })
        {
            accumulator.Add(groups, quantities, 3, TestContext.Current.CancellationToken);
            accumulator.Add(groups, quantities, 3, TestContext.Current.CancellationToken);
        }

        Assert.True(double.IsNaN(Scores(one)[groups[7]]));
        AssertClose(Scores(one), Scores(first));
        AssertSameBits(Scores(first), Scores(second));
    }

    [Fact]
    public void Add_SeveralThreads_BadCallsSayTheRuleAndAddNothing()
    {
        var (groups, quantities) = Rows(3, 200_000, 100);
        var accumulator = new ConcentrationAccumulator(100);
        var token = TestContext.Current.CancellationToken;
        Assert.Contains("200000 and 199999", Assert.Throws<ArgumentException>(() => accumulator.Add(groups, quantities.AsMemory(1), 2, token)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Add(groups, quantities, 0, token));
        (groups[150_000], groups[199_000]) = (100, -1);
        Assert.Contains("row 150000 (counted from 0) has 100", Assert.Throws<ArgumentException>(() => accumulator.Add(groups, quantities, 2, token)).Message);
        Assert.All(Scores(accumulator), score => Assert.True(double.IsNaN(score)));
        accumulator.Add(Array.Empty<int>(), Array.Empty<double>(), 2, token);
        new ConcentrationAccumulator(0).Add(Array.Empty<int>(), Array.Empty<double>(), 2, token);
    }

    [Fact]
    public async Task Add_Cancelled_Throws()
    {
        var (groups, quantities) = Rows(4, 2 * ManyGroups, ManyGroups);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        foreach (var threads in new[] { 1, 2 })
            Assert.Throws<OperationCanceledException>(() => new ConcentrationAccumulator(ManyGroups).Add(groups, quantities, threads, source.Token));
        // Cancelled on the way, unless it is too late: whichever thread finds it first, it is not an aggregate.
        for (var round = 0; round < 5; round++)
        {
            using var later = new CancellationTokenSource();
            var adding = Task.Run(() => new ConcentrationAccumulator(ManyGroups).Add(groups, quantities, 2, later.Token), CancellationToken.None);
            await later.CancelAsync();
            var exception = await Record.ExceptionAsync(() => adding);
            Assert.True(exception is null or OperationCanceledException, $"{exception}");
        }
    }

    [Fact]
    public void Add_ExtremeQuantities_ScoreLikeASingleDistribution()
    {
        double[] pool =
        [
            double.Epsilon, 1e-310, 3e-300, 1e-141, 9e-141, 1e-140, 1.1e-140, 1e-139, 1e-100, 1, 2, 1e-12, 1e100, 9e139, 1e140, 1.1e140, 2e141, 1e200, 4e300,
            1e308, 0,
        ];
        var random = new Random(5);
        const int Groups = 3000;
        var lists = Enumerable.Range(0, Groups).Select(_ =>
        {
            // A window of the pool, so that some groups have only tiny, only huge or only ordinary quantities.
            var from = random.Next(pool.Length - 1);
            return Enumerable.Range(0, random.Next(1, 9)).Select(_ => pool[random.Next(from, Math.Min(pool.Length, from + 4))]).ToArray();
        }).ToArray();
        var rows = lists.SelectMany((list, g) => list.Select(x => (Group: g, Quantity: x))).ToArray();
        random.Shuffle(rows);
        int[] groups = [.. rows.Select(row => row.Group)];
        double[] quantities = [.. rows.Select(row => row.Quantity)];
        ConcentrationAccumulator whole = new(Groups), left = new(Groups), right = new(Groups);
        whole.Add(groups, quantities);
        left.Add(groups.AsSpan(0, 5000), quantities.AsSpan(0, 5000));
        right.Add(groups.AsSpan(5000), quantities.AsSpan(5000));
        left.Merge(right);
        double[] expected = [.. lists.Select(list => list.Any(x => x > 0) ? ConcentrationMetrics.HerfindahlHirschman(list) : double.NaN)];
        AssertClose(expected, Scores(whole));
        AssertClose(expected, Scores(left));
    }

    [Fact]
    public void Add_ExtremeQuantityBesideABadOne_IsNaN()
    {
        var accumulator = new ConcentrationAccumulator(2);
        accumulator.Add([0, 0, 1, 1], [1e200, -1, double.NaN, 1e-200]);
        Assert.All(Scores(accumulator), score => Assert.True(double.IsNaN(score)));
    }

    [Fact]
    public void Add_Batches_AllocateNothing()
    {
        var (groups, quantities) = Rows(6, 10_000, 500);
        var accumulator = new ConcentrationAccumulator(500);
        accumulator.Add(groups, quantities);
        // The least of several: the first calls of a method may allocate for the runtime itself.
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var batch = 0; batch < 10; batch++) accumulator.Add(groups, quantities);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
