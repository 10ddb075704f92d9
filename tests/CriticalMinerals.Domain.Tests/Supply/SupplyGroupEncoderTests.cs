namespace CriticalMinerals.Domain.Tests;

public class SupplyGroupEncoderTests
{
    private static MineralId Mineral(int number) => MineralId.Parse($"mineral-{number}");

    private static SupplyChainStage Stage(int number) => SupplyChainStage.Parse($"alloying/step-{number}");

    [Fact]
    public void Encode_Rows_AreNumberedByFirstAppearanceWhateverTheObject()
    {
        var encoder = new SupplyGroupEncoder();
        var numbers = new int[6];
        encoder.Encode(
            [MineralIds.Gallium, MineralIds.Gallium, MineralId.Parse("gallium"), MineralId.Parse("cobalt"), MineralIds.Gallium, MineralIds.Gallium],
            [SupplyChainStage.Refining, SupplyChainStage.Mining, SupplyChainStage.Parse("refining"), SupplyChainStage.Refining, SupplyChainStage.Refining, SupplyChainStage.Mining],
            [2024, 2024, 2024, 2024, 2023, 2024],
            numbers);
        Assert.Equal([0, 1, 0, 2, 3, 1], numbers);
        Assert.Equal((MineralIds.Gallium, SupplyChainStage.Refining, 2023), encoder[3]);
        Assert.Equal(4, encoder.Count);
    }

    [Theory]
    [InlineData(40, 12, 30)]
    [InlineData(3000, 40, 300)]
    public void Encode_GrowingVocabulary_NumbersStayAndReadBack(int minerals, int stages, int years)
    {
        // The larger vocabulary outgrows the table on its way, so that combinations are hashed.
        var random = new Random(1);
        const int Rows = 3000;
        MineralId[] ids = [.. Enumerable.Range(0, minerals).Select(Mineral)];
        SupplyChainStage[] steps = [.. Enumerable.Range(0, stages).Select(Stage)];
        var encoder = new SupplyGroupEncoder();
        var expected = new Dictionary<(MineralId, SupplyChainStage, int), int>();
        for (var batch = 1; batch <= 10; batch++)
        {
            var rows = Enumerable.Range(0, Rows).Select(_ => (
                Mineral: ids[random.Next(1 + (minerals * batch / 11))], Stage: steps[random.Next(1 + (stages * batch / 11))],
                Year: (random.Next(1 + (years * batch / 11)) * 37) - 500)).ToArray();
            var numbers = new int[Rows];
            encoder.Encode([.. rows.Select(row => row.Mineral)], [.. rows.Select(row => row.Stage)], [.. rows.Select(row => row.Year)], numbers);
            for (var i = 0; i < Rows; i++)
            {
                if (!expected.TryGetValue(rows[i], out var number)) expected[rows[i]] = number = expected.Count;
                Assert.Equal(number, numbers[i]);
                Assert.Equal(rows[i], encoder[numbers[i]]);
            }
        }

        Assert.Equal(expected.Count, encoder.Count);
    }

    [Fact]
    public void Encode_KnownRows_AllocateNothing()
    {
        var encoder = new SupplyGroupEncoder();
        MineralId[] minerals = [MineralIds.Gallium, MineralId.Parse("cobalt")];
        SupplyChainStage[] stages = [SupplyChainStage.Mining, SupplyChainStage.Refining];
        int[] years = [2023, -5], numbers = new int[2];
        var countries = new KeyEncoder<CountryCode>();
        CountryCode[] producers = [CountryCode.Parse("CN"), default];
        encoder.Encode(minerals, stages, years, numbers);
        countries.Encode(producers, numbers);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            encoder.Encode(minerals, stages, years, numbers);
            countries.Encode(producers, numbers);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal([0, 1], numbers);
    }

    [Fact]
    public void Encode_BadCalls_SayTheRule()
    {
        var encoder = new SupplyGroupEncoder();
        Assert.Contains("there are 1, 0 and 1", Assert.Throws<ArgumentException>(() => encoder.Encode([MineralIds.Gallium], [], [2024], new int[1])).Message);
        Assert.Contains("room for 1", Assert.Throws<ArgumentException>(() => encoder.Encode([MineralIds.Gallium], [SupplyChainStage.Mining], [2024], [])).Message);
        Assert.Throws<ArgumentNullException>(() => encoder.Encode([null!], [SupplyChainStage.Mining], [2024], new int[1]));
        Assert.Throws<ArgumentNullException>(() => encoder.Encode([MineralIds.Gallium], [null!], [2024], new int[1]));
        Assert.Equal(0, encoder.Count);
        Assert.Contains("0 to -1", Assert.Throws<ArgumentOutOfRangeException>(() => encoder[0]).Message);
    }

    [Fact]
    public void Rows_KeyedByDomainCodes_ScoreLikeTheirDistributions()
    {
        var random = new Random(2);
        MineralId[] minerals = [.. Enumerable.Range(0, 500).Select(_ => random.Next(2) == 0 ? MineralIds.Gallium : MineralId.Parse("cobalt"))];
        SupplyChainStage[] stages = [.. minerals.Select(_ => SupplyChainStage.WellKnown[random.Next(3)])];
        int[] years = [.. minerals.Select(_ => 2020 + random.Next(3))];
        CountryCode[] producers = [.. minerals.Select(_ => CountryCode.All[random.Next(20)])];
        double[] tonnes = [.. minerals.Select(_ => random.NextDouble())];
        var (encoder, countries) = (new SupplyGroupEncoder(), new KeyEncoder<CountryCode>());
        int[] groups = new int[500], numbers = new int[500];
        encoder.Encode(minerals, stages, years, groups);
        countries.Encode(producers, numbers);
        var rows = new ProducerConcentrationAccumulator(encoder.Count, countries.Count);
        rows.Add(groups, numbers, tonnes);
        var scores = new double[encoder.Count];
        rows.HerfindahlHirschman(scores);
        var expected = Enumerable.Range(0, 500).GroupBy(i => (minerals[i], stages[i], years[i])).ToDictionary(
            group => group.Key,
            group => ConcentrationMetrics.HerfindahlHirschman([.. group.GroupBy(i => producers[i]).Select(producer => producer.Sum(i => tonnes[i]))]));
        Assert.Equal(expected.Count, encoder.Count);
        for (var g = 0; g < scores.Length; g++) Assert.Equal(1, scores[g] / expected[encoder[g]], 1e-12);
    }
}
