namespace CriticalMinerals.Domain.Tests;

public class ShareTableColumnsTests
{
    private static readonly SupplySubject Subject = ReferenceData.Shares[0].Subject;
    private static readonly Citation Citation = ReferenceData.Shares[0].Citation;

    private static ShareTable Table(Residual? residual, params (string Country, double Share)[] rows) => new(
        Subject, [.. rows.Select(row => new NationalShare(CountryCode.Parse(row.Country), Share.FromFraction(row.Share)))], Citation, residual);

    private static ShareTable[] Special() =>
    [
        Table(Residual.Remainder, ("CN", 0)),
        Table(null, ("CN", 1)),
        Table(Residual.Remainder, ("CN", 0.7)),
        Table(Residual.BelowSmallestNamed, ("CN", 0.5), ("JP", 0.125)),
        Table(new Residual(mostProducers: 3), ("CN", 0.5), ("JP", 0.2)),
        Table(new Residual(Share.FromFraction(0.3), mostEach: Share.FromFraction(0.07)), ("CN", 0.5), ("JP", 0.2)),
        Table(null, ("CN", 0.1), ("JP", 0.2), ("US", 0.7 + 5e-10)),
        new(Subject, [new(CountryCode.Parse("CN"), Share.FromFraction(0.6))], Citation, null, [WithheldProducer.Inside(CountryCode.Parse("US")), WithheldProducer.Inside(CountryCode.Parse("RU"))]),
        new(Subject, [new(CountryCode.Parse("CN"), Share.FromFraction(0.6))], Citation, Residual.Remainder, [WithheldProducer.Inside(CountryCode.Parse("US"))]),
        new(Subject, [new(CountryCode.Parse("CN"), Share.FromFraction(0.6))], Citation, Residual.Remainder, default, Share.FromFraction(0.005)),
        new(Subject, [new(CountryCode.Parse("CN"), Share.FromFraction(0.6)), new(CountryCode.Parse("JP"), Share.FromFraction(0.39))], Citation, null, default, Share.FromFraction(0.005)),
    ];

    private static ShareTable LeavingOneOut() => new(
        Subject, [new(CountryCode.Parse("CN"), Share.FromFraction(1))], Citation, null, [WithheldProducer.Outside(CountryCode.Parse("US"))]);

    private static void AssertSame(ShareTable[] tables)
    {
        var columns = ShareTableColumns.Of(tables);
        double[] lower = new double[tables.Length], upper = new double[tables.Length];
        columns.HerfindahlHirschman(lower, upper);
        var all = columns.Hhi();
        Assert.Equal(tables.Length, all.Count);
        for (var t = 0; t < tables.Length; t++)
        {
            if (tables[t].Withheld.Any(producer => producer.Place == WithheldPlace.OutsideTotal))
            {
                Assert.Null(all[t]);
                Assert.True(double.IsNaN(lower[t]) && double.IsNaN(upper[t]));
                continue;
            }

            var one = tables[t].Hhi();
            Assert.Equal(one.Lower.Fraction, lower[t], 1e-13);
            Assert.Equal(one.Upper!.Value.Fraction, upper[t], 1e-13);
            Assert.Equal(lower[t], all[t]!.Lower.Fraction);
            Assert.Equal(upper[t], all[t]!.Upper!.Value.Fraction);
            Assert.Equal((one.IsExact, one.IsTight, one.Reason), (all[t]!.IsExact, all[t]!.IsTight, all[t]!.Reason));
        }
    }

    [Fact]
    public void Columns_AllReferenceData_ScoreLikeEachTable() => AssertSame([.. ReferenceData.Shares]);

    [Fact]
    public void Columns_EveryKindOfGap_ScoreLikeEachTable() => AssertSame([.. Special(), LeavingOneOut()]);

    [Fact]
    public void Columns_EachEdition_IsOneCall()
    {
        foreach (var edition in ReferenceData.Shares.GroupBy(table => table.Subject.Edition)) AssertSame([.. edition]);
    }

    [Fact]
    public void Columns_AreTheRowsOfTheTables()
    {
        ShareTable[] tables = [.. ReferenceData.Shares];
        var columns = ShareTableColumns.Of(tables);
        Assert.Equal(tables, columns.Tables);
        Assert.Equal(tables.Sum(table => table.Rows.Count), columns.Shares.Length);
        Assert.Equal(columns.Shares.Length, columns.Producers.Length);
        for (var t = 0; t < tables.Length; t++)
        {
            var start = columns.TableStarts[t];
            Assert.Equal(tables[t].Rows.Count, columns.TableStarts[t + 1] - start);
            var sum = columns.Residuals[t];
            for (var i = 0; i < tables[t].Rows.Count; i++)
            {
                Assert.Equal(tables[t].Rows[i].Country, columns.Producers[start + i]);
                Assert.Equal(tables[t].Rows[i].Share.Fraction, columns.Shares[start + i], 1e-8);
                sum += columns.Shares[start + i];
            }

            if (tables[t].Rounding is null) Assert.Equal(1, sum, 1e-9);
        }
    }

    [Fact]
    public void Columns_BadCalls_SayTheRule()
    {
        Assert.Throws<ArgumentNullException>(() => ShareTableColumns.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ShareTableColumns.Of([null!]));
        var columns = ShareTableColumns.Of(Special());
        Assert.Contains("room for 11 results, but has 10", Assert.Throws<ArgumentException>(() => columns.HerfindahlHirschman(new double[10], new double[11])).Message);
        Assert.Throws<ArgumentException>(() => columns.HerfindahlHirschman(new double[11], new double[10]));
        var none = ShareTableColumns.Of([]);
        none.HerfindahlHirschman(default, default);
        Assert.Equal(0, none.Count);
        Assert.Empty(none.Hhi());
    }
}
