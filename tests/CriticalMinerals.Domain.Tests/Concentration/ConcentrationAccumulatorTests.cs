namespace CriticalMinerals.Domain.Tests;

public class ConcentrationAccumulatorTests
{
    private static (int[] Groups, int[] Producers, double[] Quantities) Rows(int seed, int rows, int groups, int producers)
    {
        var random = new Random(seed);
        var result = (Groups: new int[rows], Producers: new int[rows], Quantities: new double[rows]);
        for (var i = 0; i < rows; i++)
            (result.Groups[i], result.Producers[i], result.Quantities[i]) = (random.Next(groups), random.Next(producers), random.NextDouble() * 1000);
        return result;
    }

    private static double[] Scores(ConcentrationAccumulator accumulator)
    {
        var scores = new double[accumulator.GroupCount];
        accumulator.HerfindahlHirschman(scores);
        return scores;
    }

    private static double[] Scores(ProducerConcentrationAccumulator accumulator)
    {
        var scores = new double[accumulator.GroupCount];
        accumulator.HerfindahlHirschman(scores);
        return scores;
    }

    private static void AssertClose(double[] expected, double[] actual)
    {
        for (var g = 0; g < expected.Length; g++) Assert.Equal(1, expected[g] / actual[g], 1e-12);
    }

    [Fact]
    public void Accumulator_AnyOrderAndBatches_ScoreTheSame()
    {
        var (groups, _, quantities) = Rows(1, 20_000, 300, 1);
        ConcentrationAccumulator whole = new(300), first = new(300), second = new(300), reversed = new(300);
        whole.Add(groups, quantities);
        first.Add(groups.AsSpan(0, 7000), quantities.AsSpan(0, 7000));
        second.Add(groups.AsSpan(7000), quantities.AsSpan(7000));
        second.Merge(first);
        reversed.Add(groups.Reverse().ToArray(), quantities.Reverse().ToArray());
        var expected = Enumerable.Range(0, 300)
            .Select(g => ConcentrationMetrics.HerfindahlHirschman(quantities.Where((_, i) => groups[i] == g).ToArray())).ToArray();
        AssertClose(expected, Scores(whole));
        AssertClose(expected, Scores(second));
        AssertClose(expected, Scores(reversed));
    }

    [Fact]
    public void Accumulator_BadRows_MakeTheirGroupNaN()
    {
        var accumulator = new ConcentrationAccumulator(7);
        accumulator.Add([0, 1, 2, 3, 4, 5, 5, 6, 1], [1, -1, double.NaN, double.PositiveInfinity, 0, double.NegativeInfinity, 1, -0.0, 1]);
        Assert.Equal([1, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN], Scores(accumulator));
    }

    [Fact]
    public void Accumulator_BadCalls_SayTheRuleAndAddNothing()
    {
        var accumulator = new ConcentrationAccumulator(2);
        Assert.Contains("row 1 (counted from 0) has 2", Assert.Throws<ArgumentException>(() => accumulator.Add([0, 2], [1, 1])).Message);
        Assert.Contains("has -1", Assert.Throws<ArgumentException>(() => accumulator.Add([-1], [1])).Message);
        Assert.Contains("2 and 1", Assert.Throws<ArgumentException>(() => accumulator.Add([0, 1], [1])).Message);
        Assert.True(double.IsNaN(Scores(accumulator)[0]));
        Assert.Contains("itself", Assert.Throws<ArgumentException>(() => accumulator.Merge(accumulator)).Message);
        Assert.Contains("this has 2, the other 3", Assert.Throws<ArgumentException>(() => accumulator.Merge(new ConcentrationAccumulator(3))).Message);
        Assert.Throws<ArgumentNullException>(() => accumulator.Merge(null!));
        Assert.Contains("room for 2", Assert.Throws<ArgumentException>(() => accumulator.HerfindahlHirschman(new double[1])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcentrationAccumulator(-1));
        Assert.Throws<ArgumentException>(() => new ConcentrationAccumulator(0).Add([0], [1]));
    }

    [Theory]
    [InlineData(30, 12)]
    [InlineData(30, 1_000_000)]
    public void ProducerAccumulator_SeveralRowsOfAProducer_AreAddedBeforeSquaring(int groupCount, int producerCount)
    {
        var (groups, producers, quantities) = Rows(2, 5000, groupCount, 12);
        ProducerConcentrationAccumulator whole = new(groupCount, producerCount), first = new(groupCount, producerCount), second = new(groupCount, producerCount);
        whole.Add(groups, producers, quantities);
        first.Add(groups.AsSpan(0, 1234), producers.AsSpan(0, 1234), quantities.AsSpan(0, 1234));
        second.Add(groups.AsSpan(1234), producers.AsSpan(1234), quantities.AsSpan(1234));
        first.Merge(second);
        var expected = Enumerable.Range(0, groupCount).Select(g => ConcentrationMetrics.HerfindahlHirschman(
            Enumerable.Range(0, 12).Select(p => quantities.Where((_, i) => groups[i] == g && producers[i] == p).Sum()).ToArray())).ToArray();
        AssertClose(expected, Scores(whole));
        AssertClose(expected, Scores(first));
        // One row a producer would have said less.
        Assert.True(Scores(whole)[0] > 0.08);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5_000_000)]
    public void ProducerAccumulator_NegativeRowThatIsMadeUpFor_StillMakesItsGroupNaN(int producerCount)
    {
        var accumulator = new ProducerConcentrationAccumulator(3, producerCount);
        accumulator.Add([0, 0, 1, 1], [1, 1, 0, 1], [-5, 10, 3, 1]);
        Assert.Equal([double.NaN, 0.625, double.NaN], Scores(accumulator));
    }

    [Fact]
    public void ProducerAccumulator_ExtremeQuantities_AreScoredExactly()
    {
        var accumulator = new ProducerConcentrationAccumulator(2, 2);
        accumulator.Add([0, 0, 1, 1], [0, 1, 0, 1], [1e300, 1e300, 1e-310, 1e-310]);
        Assert.Equal([0.5, 0.5], Scores(accumulator));
    }

    [Fact]
    public void ProducerAccumulator_BadCalls_SayTheRule()
    {
        var accumulator = new ProducerConcentrationAccumulator(2, 3);
        Assert.Equal("producers", Assert.Throws<ArgumentException>(() => accumulator.Add([0], [3], [1])).ParamName);
        Assert.Equal("groups", Assert.Throws<ArgumentException>(() => accumulator.Add([2], [0], [1])).ParamName);
        Assert.Throws<ArgumentException>(() => accumulator.Merge(accumulator));
        Assert.Throws<ArgumentException>(() => accumulator.Merge(new ProducerConcentrationAccumulator(2, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProducerConcentrationAccumulator(1, -1));
    }

    [Fact]
    public void KeyEncoder_Keys_AreNumberedByFirstAppearance()
    {
        var encoder = new KeyEncoder<(string Mineral, int Year)>();
        var numbers = new int[4];
        encoder.Encode([("gallium", 2024), ("cobalt", 2024), ("gallium", 2024), ("gallium", 2023)], numbers);
        Assert.Equal([0, 1, 0, 2], numbers);
        Assert.Equal(("cobalt", 2024), encoder[1]);
        Assert.Equal(3, encoder.Count);
        Assert.Contains("0 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => encoder[3]).Message);
        Assert.Throws<ArgumentException>(() => encoder.Encode([("a", 1), ("b", 1)], new int[1]));
        Assert.Throws<ArgumentNullException>(() => new KeyEncoder<string>().Encode((string)null!));
    }

    [Fact]
    public void KeyEncoder_SmallAndLargeWholeNumbersAndCodes_AreToldApart()
    {
        var years = new KeyEncoder<int>();
        int[] keys = [2024, -1, 4095, 4096, int.MaxValue, 2024, 0, int.MinValue, 4096, 4095, -1];
        var numbers = new int[keys.Length];
        years.Encode(keys, numbers);
        Assert.Equal([0, 1, 2, 3, 4, 0, 5, 6, 3, 2, 1], numbers);
        Assert.Equal([2024, -1, 4095, 4096, int.MaxValue, 0, int.MinValue], Enumerable.Range(0, years.Count).Select(number => years[number]));
        var countries = new KeyEncoder<CountryCode>();
        CountryCode[] all = [CountryCode.Unknown, .. CountryCode.All, .. CountryCode.Flagged];
        for (var i = 0; i < 2 * all.Length; i++) Assert.Equal(i % all.Length, countries.Encode(all[i % all.Length]));
        Assert.Equal(all[7], countries[7]);
    }

    [Fact]
    public void KeyEncoder_EqualKeysThatAreOtherObjects_HaveOneNumber()
    {
        var encoder = new KeyEncoder<MineralId>();
        for (var round = 0; round < 3; round++)
            for (var i = 0; i < 9000; i++) Assert.Equal(i % 3000, encoder.Encode(MineralId.Parse($"mineral-{i % 3000}")));
        Assert.Throws<ArgumentNullException>(() => encoder.Encode((MineralId)null!));
    }

    [Fact]
    public void Accumulators_EveryNumberOfRows_AddEachOnce()
    {
        // Rows are added in steps of 16, and cells are fetched 32 rows ahead.
        for (var count = 0; count <= 140; count++)
        {
            var (groups, producers, _) = Rows(count, count, 5, 3);
            var quantities = Enumerable.Range(1, count).Select(i => (double)i).ToArray();
            ConcentrationAccumulator rows = new(5);
            ProducerConcentrationAccumulator byProducer = new(5, 3);
            rows.Add(groups, quantities);
            byProducer.Add(groups, producers, quantities);
            for (var g = 0; g < 5; g++)
            {
                double[] list = [.. quantities.Where((_, i) => groups[i] == g)];
                double[] sums = [.. Enumerable.Range(0, 3).Select(p => quantities.Where((_, i) => groups[i] == g && producers[i] == p).Sum())];
                Assert.Equal(list.Length == 0 ? double.NaN : ConcentrationMetrics.HerfindahlHirschman(list), Scores(rows)[g], 1e-15);
                Assert.Equal(list.Length == 0 ? double.NaN : ConcentrationMetrics.HerfindahlHirschman(sums), Scores(byProducer)[g], 1e-15);
            }
        }
    }

    [Fact]
    public void KeyEncoder_KeysThatTheCollectorMoves_KeepTheirNumbers()
    {
        var encoder = new KeyEncoder<MineralId>();
        var numbers = new int[5000];
        MineralId[] keys = [.. Enumerable.Range(0, numbers.Length).Select(i => MineralId.Parse($"mineral-{i}"))];
        for (var round = 0; round < 4; round++)
        {
            encoder.Encode(keys, numbers);
            Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
            keys = [.. keys.Reverse()];
            GC.Collect();
            keys = [.. keys.Reverse()];
        }
    }

    [Fact]
    public void KeyEncoder_KnownText_AllocatesNothing()
    {
        var encoder = new KeyEncoder<string>();
        encoder.Encode("China");
        const string Row = "China;2024";
        for (var i = 0; i < 100; i++) encoder.Encode(Row.AsSpan(0, 5));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var number = encoder.Encode(Row.AsSpan(0, 5));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, number);
        Assert.Equal(1, encoder.Encode("Japan".AsSpan()));
    }
}
