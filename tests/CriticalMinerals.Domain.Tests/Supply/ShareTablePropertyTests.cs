using CsCheck;
using static CriticalMinerals.Domain.Tests.SupplyExamples;

namespace CriticalMinerals.Domain.Tests;

/// <summary>No public way of making a table lets an invalid one through, and every table answers everything.</summary>
public class ShareTablePropertyTests
{
    private static readonly CountryCode[] Countries = [.. "CN US AU JP RU BR IN CA ZZ XK".Split(' ').Select(Code)];

    private static readonly Gen<CountryCode> Country = Gen.Int[0, Countries.Length - 1].Select(i => Countries[i]);

    // Whole percents meet 100 often; any double does not.
    private static readonly Gen<double> Fraction = Gen.OneOf(Gen.Int[0, 60].Select(percent => percent / 100.0), Gen.Double[0, 1], Gen.Const(0.0), Gen.Const(1.0));

    private static readonly Gen<Share?> MaybeShare = Gen.OneOf(Gen.Const((Share?)null), Fraction.Select(fraction => (Share?)Share.FromFraction(fraction)));

    private static readonly Gen<Func<Residual>> Residuals = Gen.Select(MaybeShare, Gen.Int[-1, 6], MaybeShare, Gen.Bool)
        .Select((amount, most, each, largest) => new Func<Residual>(() => new(amount, most == 6 ? null : most, each, largest)));

    private static readonly Gen<(CountryCode Country, double Fraction)[]> Rows = Gen.Select(Country, Fraction).Array[0, 6];

    private static readonly Gen<(CountryCode Country, int Place)[]> Withheld = Gen.Select(Country, Gen.Int[0, 2]).Array[0, 2];

    private static readonly Gen<Share?> Rounding = Gen.OneOf(Gen.Const((Share?)null), Gen.Double[0, 0.6].Select(width => (Share?)Share.FromFraction(width)), Gen.Const((Share?)Share.FromFraction(0.005)));

    [Fact]
    public void Constructor_AnyInput_RefusesOrMakesATableThatAnswers()
    {
        var made = 0;
        Gen.Select(Rows, Residuals, Withheld, Rounding, Gen.Int[0, 3]).Sample(
            (rows, residual, withheld, rounding, kind) =>
            {
                if (Attempt(() => new ShareTable(
                    Subject("gallium", "refining"),
                    rows.Select(row => new NationalShare(row.Country, Share.FromFraction(row.Fraction))).ToValueList(),
                    Usgs,
                    kind == 0 ? null : kind == 1 ? Residual.Remainder : residual(),
                    kind == 3 ? withheld.Select(entry => new WithheldProducer(entry.Country, (WithheldPlace)entry.Place)).ToValueList() : default,
                    kind == 2 ? rounding : null)) is not { } table) return;
                Interlocked.Increment(ref made);
                Lawful(table);
            },
            iter: 8_000);
        Assert.True(made > 300, $"Only {made} tables were made: the test says little.");
    }

    [Fact]
    public void FromQuantities_AnyInput_RefusesOrMakesATableThatAnswers()
    {
        var amount = Gen.OneOf(Gen.Int[0, 50].Select(tonnes => (double)tonnes), Gen.Double[0, 1e6], Gen.Double[0, 1e308]);
        var maybe = Gen.OneOf(Gen.Const((double?)null), amount.Select(tonnes => (double?)tonnes), Gen.Int[0, 250].Select(tonnes => (double?)tonnes));
        var made = 0;
        Gen.Select(Gen.Select(Country, amount).Array[0, 6], maybe, maybe, Residuals, Withheld, Gen.Int[0, 3]).Sample(
            (rows, printed, others, residual, withheld, kind) =>
            {
                if (Attempt(() => ShareTable.FromQuantities(
                    Subject("gallium", "refining"),
                    rows.Select(row => new NationalMass(row.Item1, Mass.FromTonnes(row.Item2))),
                    Usgs,
                    printed is { } total ? Mass.FromTonnes(total) : null,
                    others is { } other ? Mass.FromTonnes(other) : null,
                    kind == 1 ? residual() : null,
                    kind == 2 ? withheld.Select(entry => new WithheldProducer(entry.Country, (WithheldPlace)entry.Place)) : null)) is not { } table) return;
                Interlocked.Increment(ref made);
                Lawful(table);
                var counted = rows.Sum(row => row.Item2) + (others ?? 0);
                Assert.Equal(Math.Max(counted, printed ?? 0), table.TotalMass!.Value.Tonnes);
                Assert.Equal(printed is { } given && counted > given * (1 + 1e-9), table.RowsOverPrintedTotal is not null);
            },
            iter: 8_000);
        Assert.True(made > 300, $"Only {made} tables were made: the test says little.");
    }

    [Fact]
    public void Hhi_SmallestRowNextToNothing_StaysANumber()
    {
        var rows = new[] { new NationalShare(China, Share.FromFraction(1e-310)) };
        var hhi = ShareTable.FromShares(Subject("gallium", "refining"), rows, Residual.BelowSmallestNamed, Usgs).Hhi();

        Assert.InRange(hhi.Upper!.Value.Fraction, 1e-310, 1e-99);
    }

    [Fact]
    public void Hhi_OfATable_HoldsEveryCompletion()
    {
        // In eighths: every way to hand the rest to one, two or three others, each under the cap.
        var eighths = Gen.Int[0, 4].Array[1, 4].Where(rows => rows.Sum() is > 0 and <= 8 && rows.Max() > 0);
        Gen.Select(eighths, Gen.Int[1, 8], Gen.Int[1, 3]).Sample((rows, cap, producers) =>
        {
            var rest = 8 - rows.Sum();
            if (rest > cap * producers) return;
            var table = ShareTable.FromShares(
                Subject("gallium", "refining"),
                rows.Select((row, i) => new NationalShare(Countries[i], Share.FromFraction(row / 8.0))),
                new Residual(mostProducers: producers, mostEach: Share.FromFraction(cap / 8.0)),
                Usgs);
            var hhi = table.Hhi();
            var named = rows.Sum(row => row * row / 64.0);
            var completions = Completions(rest, cap, producers).Select(parts => named + parts.Sum(part => part * part / 64.0)).ToArray();
            Assert.All(completions, completion => Assert.InRange(completion, hhi.Lower.Fraction - 1e-12, hhi.Upper!.Value.Fraction + 1e-12));
            Assert.Equal(completions.Max(), hhi.Upper!.Value.Fraction, 1e-12);
            if (rest % producers == 0) Assert.Equal(completions.Min(), hhi.Lower.Fraction, 1e-12);
        });
    }

    [Fact]
    public void Without_OfATable_KeepsTheProportions() =>
        Gen.Select(Gen.Int[1, 50].Array[2, 6], Gen.Int[0, 30]).Sample((tonnes, others) =>
        {
            var table = ShareTable.FromQuantities(
                Subject("gallium", "refining"), tonnes.Select((amount, i) => new NationalMass(Countries[i], Mass.FromTonnes(amount))), Usgs, otherCountries: Mass.FromTonnes(others));
            var rest = table.Without(Countries[0]);
            var expected = ShareTable.FromQuantities(
                rest.Subject, tonnes.Skip(1).Select((amount, i) => new NationalMass(Countries[i + 1], Mass.FromTonnes(amount))), Usgs, otherCountries: Mass.FromTonnes(others));
            Assert.Equal(expected.Hhi().Lower.Fraction, rest.Hhi().Lower.Fraction, 1e-9);
            Assert.Equal(expected.Hhi().Upper!.Value.Fraction, rest.Hhi().Upper!.Value.Fraction, 1e-9);
            Assert.Equal(expected.TotalMass!.Value.Tonnes, rest.TotalMass!.Value.Tonnes, 1e-9);
            Assert.Equal(1 - table.ShareOf(Countries[0]).Value.Fraction, table.ShareLeftWithout(Countries[0]).Value.Fraction, 1e-12);
        });

    [Fact]
    public void Without_OfARoundedTable_HoldsTheTruth() => Gen.Select(Gen.Int[1, 1000].Array[3, 7], Gen.Int[0, 3], Gen.Int[0, 2]).Sample(
        (parts, unnamed, kind) =>
        {
            // The truth is known here: the largest are named and rounded to whole percents, the smallest are not named.
            var truth = parts.OrderDescending().Select(part => part / (double)parts.Sum()).ToArray();
            var named = truth.Length - Math.Min(unnamed, truth.Length - 2);
            var rows = truth.Take(named).Select((share, i) => new NationalShare(Countries[i], Share.FromFraction(Math.Round(share, 2)))).ToArray();
            var others = truth.Skip(named).ToArray();
            var residual = others.Length == 0 ? Residual.None : kind switch
            {
                0 => Residual.BelowSmallestNamed,
                1 => new Residual(mostProducers: others.Length, mostEach: Share.FromFraction(others.Max())),
                _ => Residual.Of(Share.FromFraction(Math.Round(others.Sum(), 2))),
            };
            var table = ShareTable.FromShares(Subject("gallium", "refining"), rows, residual, Usgs, rounding: Share.FromFraction(0.005));
            Holds(truth, table, 0);
            ShareTable rest;
            try
            {
                rest = table.Without(Countries[0]);
            }
            catch (InvalidOperationException)
            {
                return;
            }

            Holds([.. truth.Skip(1).Select(share => share / (1 - truth[0]))], rest, 1);
        },
        iter: 3000);

    private static void Holds(double[] truth, ShareTable table, int firstCountry)
    {
        for (var i = 0; i < truth.Length; i++)
        {
            var share = table.ShareOf(Countries[firstCountry + i]);
            Assert.InRange(truth[i], share.Lower.Fraction - 1e-9, share.Upper!.Value.Fraction + 1e-9);
        }

        var unnamed = truth.Skip(table.Rows.Count).Sum();
        Assert.InRange(unnamed, table.UnnamedShare().Lower.Fraction - 1e-9, table.UnnamedShare().Upper!.Value.Fraction + 1e-9);
        var hhi = table.Hhi();
        Assert.InRange(truth.Sum(share => share * share), hhi.Lower.Fraction - 1e-9, hhi.Upper!.Value.Fraction + 1e-9);
    }

    private static IEnumerable<int[]> Completions(int rest, int cap, int producers)
    {
        if (producers == 0) return rest == 0 ? [[]] : [];
        return Enumerable.Range(0, Math.Min(rest, cap) + 1).SelectMany(part => Completions(rest - part, cap, producers - 1).Select(parts => (int[])[part, .. parts]));
    }

    private static ShareTable? Attempt(Func<ShareTable> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Lawful(ShareTable table)
    {
        Assert.NotEmpty(table.Rows);
        Assert.Distinct(table.Rows.Select(row => row.Country).Concat(table.Withheld.Select(producer => producer.Country)));
        Assert.DoesNotContain(CountryCode.Unknown, table.Rows.Select(row => row.Country));
        Assert.NotEqual(Residual.None, table.Residual);
        var slack = 1e-9 + ((table.Rounding?.Fraction ?? 0) * (table.Rows.Count + 1));
        var sum = table.Rows.Sum(row => row.Share.Fraction) + (table.Residual?.Amount?.Fraction ?? 0);
        Assert.True(sum <= 1 + slack);
        var isOpen = table.Residual is { Amount: null } || table.Withheld.Any(producer => producer.Place == WithheldPlace.InsideTotal);
        Assert.True(isOpen || sum >= 1 - slack);
        var hhi = table.OfStatedTotal().Hhi();
        Assert.True(hhi.Lower <= hhi.Upper!.Value && hhi.Upper.Value.Fraction > 0);
        foreach (var country in Countries.Where(country => country != CountryCode.Unknown && !table.Withheld.Contains(WithheldProducer.Outside(country)))) _ = table.ShareOf(country);
        _ = table.UnnamedShare();
        Assert.Equal(table, DomainJson.Read<ShareTable>(DomainJson.Write(table)));
    }
}
