namespace CriticalMinerals.Domain.Tests;

public class ConcentrationScorerSortedRowsTests
{
    /// <summary>Rows of groups with the given sizes; keys rise by 1 to 3, from a negative one on.</summary>
    private static (int[] Keys, double[] Quantities, int[] Starts, int[] GroupKeys) Rows(Random random, IEnumerable<int> sizes)
    {
        List<int> keys = [], starts = [0], groupKeys = [];
        var key = -5;
        foreach (var size in sizes)
        {
            key += random.Next(1, 4);
            groupKeys.Add(key);
            for (var i = 0; i < size; i++) keys.Add(key);
            starts.Add(keys.Count);
        }

        var quantities = new double[keys.Count];
        for (var i = 0; i < quantities.Length; i++) quantities[i] = random.NextDouble() * 1000;
        return ([.. keys], quantities, [.. starts], [.. groupKeys]);
    }

    private static void AssertSameAsContiguous(Random random, IEnumerable<int> sizes)
    {
        var (keys, quantities, starts, groupKeys) = Rows(random, sizes);
        var expected = new double[groupKeys.Length];
        ConcentrationScorer.HerfindahlHirschman(quantities, starts, expected);
        foreach (var path in KernelPaths.Available)
        {
            for (var shift = 0; shift < 8; shift += 5)
            {
                var scores = new double[groupKeys.Length + shift];
                var found = new int[groupKeys.Length];
                Assert.Equal(groupKeys.Length, ConcentrationScorer.ScoreSortedRows(keys, quantities, found, scores.AsSpan(shift), path));
                Assert.Equal(groupKeys, found);
                Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), scores[shift..].Select(BitConverter.DoubleToInt64Bits));
            }

            var foundStarts = new int[keys.Length + 1];
            Assert.Equal(groupKeys.Length, ConcentrationScorer.FindGroupStarts(keys, foundStarts, path));
            Assert.Equal(starts, foundStarts[..starts.Length]);
        }
    }

    [Fact]
    public void SortedRows_EveryLengthOfRowsAndGroups_ScoreAsContiguousGroupsDo()
    {
        var random = new Random(21);
        for (var size = 1; size <= 40; size++)
            for (var groups = 0; groups <= 40; groups += 1 + (groups / 20)) AssertSameAsContiguous(random, Enumerable.Repeat(size, groups));
    }

    [Fact]
    public void SortedRows_GroupsOverTheEndsOfBlocks_ScoreAsContiguousGroupsDo()
    {
        var random = new Random(22);
        foreach (var first in new[] { 1, 8192, 16_382, 16_383, 16_384, 16_385, 20_001, 70_000 })
            AssertSameAsContiguous(random, [first, 3, 8192, 1, 1, 20_000, .. Enumerable.Range(0, 900).Select(_ => random.Next(1, 60))]);
    }

    [Fact]
    public void SortedRows_ManyGroups_ScoreAsContiguousGroupsDo()
    {
        var random = new Random(23);
        AssertSameAsContiguous(random, Enumerable.Range(0, 150_000).Select(_ => random.Next(1, 6)));
    }

    [Fact]
    public void SortedRows_AtTheEdgeOfMemory_NeverReadOrWriteBeyond()
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "needs mmap");
        using GuardedMemory keyMemory = new(), memory = new(), groupMemory = new(), room = new();
        for (var rows = 1; rows <= 70; rows++)
        {
            for (var size = 1; size <= 20; size += 3)
            {
                var groups = (rows + size - 1) / size;
                Span<int> keys = keyMemory.Last<int>(rows), groupKeys = groupMemory.Last<int>(groups);
                Span<double> quantities = memory.Last<double>(rows), scores = room.Last<double>(groups);
                for (var i = 0; i < rows; i++) (keys[i], quantities[i]) = (i / size, 1);
                foreach (var path in KernelPaths.Available)
                {
                    scores.Clear();
                    Assert.Equal(groups, ConcentrationScorer.ScoreSortedRows(keys, quantities, groupKeys, scores, path));
                    Assert.Equal(1.0 / Math.Min(size, rows), scores[0], 1e-15);
                    Assert.Equal(groups - 1, groupKeys[^1]);
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(8192)]
    [InlineData(9000)]
    [InlineData(16_384)]
    [InlineData(19_999)]
    public void SortedRows_FallingKey_IsRefusedWithItsRow(int row)
    {
        int[] keys = [.. Enumerable.Range(0, 20_000)];
        keys[row] = keys[row - 1] - 1;
        var quantities = new double[keys.Length];
        foreach (var path in KernelPaths.Available)
        {
            var message = Assert.Throws<ArgumentException>(() => ConcentrationScorer.ScoreSortedRows(keys, quantities, [], new double[keys.Length], path)).Message;
            Assert.Contains($"row {row} (counted from 0) has {row - 2} after {row - 1}", message);
            Assert.Contains("ConcentrationAccumulator", message);
            Assert.Throws<ArgumentException>(() => ConcentrationScorer.FindGroupStarts(keys, new int[keys.Length + 1], path));
        }
    }

    [Fact]
    public void SortedRows_BadCalls_SayTheRuleAndTheValue()
    {
        static string Message(int[] keys, double[] quantities, int groupKeys, int room) => Assert.Throws<ArgumentException>(
            () => ConcentrationScorer.HerfindahlHirschmanOfSortedRows(keys, quantities, new int[groupKeys], new double[room])).Message;

        Assert.Contains("2 keys and 1 quantities", Message([1, 2], [1], 0, 2));
        Assert.Contains("at least 3 groups, but the destination has room for 2", Message([1, 2, 3], [1, 1, 1], 0, 2));
        Assert.Contains("(Parameter 'groupKeys')", Message([1, 2, 3], [1, 1, 1], 2, 3));
        Assert.Contains("(Parameter 'groupStarts')", Assert.Throws<ArgumentException>(() => ConcentrationScorer.GroupStartsOfSortedRows([4, 4], new int[1])).Message);
        Assert.Throws<ArgumentException>(() => ConcentrationScorer.GroupStartsOfSortedRows([], []));
    }

    [Fact]
    public void SortedRows_NoRows_AreNoGroups()
    {
        Assert.Equal(0, ConcentrationScorer.HerfindahlHirschmanOfSortedRows([], [], [], []));
        int[] starts = [9];
        Assert.Equal(0, ConcentrationScorer.GroupStartsOfSortedRows([], starts));
        Assert.Equal([0], starts);
    }

    [Fact]
    public void SortedRows_ExtremeKeysAndBadQuantities_AreScoredAsDocumented()
    {
        int[] keys = [int.MinValue, int.MinValue, -1, 0, int.MaxValue], groupKeys = new int[4];
        var scores = new double[5];
        scores[4] = 7;
        Assert.Equal(4, ConcentrationScorer.HerfindahlHirschmanOfSortedRows(keys, [3, 1, -1, 0, 2], groupKeys, scores));
        Assert.Equal([int.MinValue, -1, 0, int.MaxValue], groupKeys);
        Assert.Equal([0.625, double.NaN, double.NaN, 1, 7], scores);
    }

    [Fact]
    public void SortedRows_Warm_AllocateNothing()
    {
        var (keys, quantities, _, groupKeys) = Rows(new Random(24), Enumerable.Repeat(7, 5000));
        var scores = new double[5000];
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ConcentrationScorer.HerfindahlHirschmanOfSortedRows(keys, quantities, groupKeys, scores);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        // Code that is not optimised boxes a flag or two for each block of rows; for each of the five thousand groups there is nothing.
        Assert.InRange(least, 0, 1000);
    }
}
