namespace CriticalMinerals.Domain.Tests.Supply;

public class ShareTableCsvTests
{
    private const string Gallium = "gallium,refining,metal,production,2025,,MCS 2026,,usgs-mcs-2026,";

    private static readonly CountryCode china = CountryCode.Parse("CN");

    [Fact]
    public void Read_Quantities_AreSharesOfThePrintedTotal()
    {
        var table = Assert.Single(Read(Gallium + "CN,900,t,,high,\"gallium, primary\",,,\"It says \"\"primary\"\".\"", Gallium + "RUS,6,t,estimated,,,,,", Gallium + "total,1000,t,,,,,,"));
        Assert.Equal("gallium refining (metal), production 2025, MCS 2026", table.Subject.ToString());
        Assert.Equal(0.9, table.ShareOf(china).Value.Fraction, 15);
        Assert.True(table.Rows[1].Estimated);
        Assert.Equal(Residual.Remainder, table.Residual);
        Assert.Equal(new Citation(SourceId.Parse("usgs-mcs-2026"), Confidence.High, "gallium, primary", null, "It says \"primary\"."), table.Citation);
    }

    [Fact]
    public void Read_WithheldCountries_StandInsideOrOutsideTheTotal()
    {
        var table = Assert.Single(Read(
            Gallium + "CN,60,t,,high,,,,", Gallium + "US,,,withheld-outside,,,,,", Gallium + "DE,,,withheld-inside,,,,,", Gallium + "other,10,t,,,,,,",
            Gallium + "total,100,t,,,,,,"));
        Assert.Equal([WithheldProducer.Inside(CountryCode.Parse("DE")), WithheldProducer.Outside(CountryCode.Parse("US"))], table.Withheld);
        Assert.Equal(0.1, table.Residual!.Amount!.Value.Fraction, 15);
        Assert.Throws<InvalidOperationException>(() => table.Hhi());
    }

    [Theory]
    [InlineData("g", 1e-6)]
    [InlineData("kg", 1e-3)]
    [InlineData("t", 1)]
    [InlineData("kt", 1e3)]
    [InlineData("Mt", 1e6)]
    public void Read_Units_AreTonnes(string unit, double tonnes) =>
        Assert.Equal(4 * tonnes, Read(Gallium + $"CN,4,{unit},,high,,,,", Gallium + $"total,4,{unit},,,,,,")[0].TotalMass!.Value.Tonnes, tonnes * 1e-12);

    [Fact]
    public void Read_Gas_IsAVolume() =>
        Assert.Equal(GasVolume.FromCubicMetres(5), Read(Gallium + "CN,4,m3,,high,,,,", Gallium + "other,1,m3,,,,,,")[0].TotalVolume);

    [Fact]
    public void Read_Percents_AreSharesWithTheirRoundingAndLimits()
    {
        var table = Read(Gallium + "CN,94,percent,,low,,2026-02-24,0.005,", Gallium + "other,,,producers<=3 each<=0.05 below-named,,,,,")[0];
        Assert.Equal(Share.FromPercent(94m), table.Rows[0].Share);
        Assert.Equal(new Residual(null, 3, Share.FromFraction(0.05), true), table.Residual);
        Assert.Equal(0.005, table.Rounding!.Value.Fraction);
        Assert.Equal(new LocalDate(2026, 2, 24), table.Citation.ReadOn);
    }

    [Fact]
    public void ReadAndWrite_TablesOfEveryKind_AreEqual()
    {
        var tables = Read(
            Gallium + "CN,900.3,t,,high,,,,", Gallium + "RU,106,t,estimated,,,,,", Gallium + "total,1000,t,,,,,,",
            "helium,mining,gas,production,2024,,\"MCS, 2026\",US CA,x,CN,4,m3,,medium,,,,", "helium,mining,gas,production,2024,,\"MCS, 2026\",US CA,x,other,3,m3,,,,,,",
            "tin,mining,,imports-of-US,2021..2024,contained-metal,,,x,PE,60,percent,,unverified,,2026-01-02,0.005,note",
            "tin,mining,,imports-of-US,2021..2024,contained-metal,,,x,other,40,percent,producers<=4 each<=0.3,,,,,",
            "tin,mining,,capacity,2024-06,,,,x,PE,0.5,fraction,,low,here,,,", "tin,mining,,capacity,2024-06,,,,x,BO,,,withheld-inside,,,,,");
        Assert.Equal(4, tables.Count);
        Assert.NotNull(tables[0].RowsOverPrintedTotal);
        Assert.Equal(tables, ShareTableCsv.Read(ShareTableCsv.Write(tables)));
    }

    [Fact]
    public void Read_LinesOfWindowsAndEmptyLines_AreTheSame() =>
        Assert.Equal(
            Read(Gallium + "CN,4,t,,high,,,,", Gallium + "total,4,t,,,,,,"),
            ShareTableCsv.Read($"{ShareTableCsv.Header}\r\n\r\n{Gallium}CN,4,t,,high,,,,\r\n{Gallium}total,4,t,,,,,,"));

    [Fact]
    public void Index_BrokenRows_FailOnlyWhenTheTableIsAsked()
    {
        var entry = Assert.Single(ShareTableCsv.Index($"{ShareTableCsv.Header}\n{Gallium}CN,four,t,,high,,,,\n"));
        Assert.Equal(MineralIds.Gallium, entry.Subject.Node.Mineral);
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => entry.Table()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_OfAMineral_PassesOverTheOthers()
    {
        var text = $"{ShareTableCsv.Header}\ntin,mining,,production,2025,,,,x,PE,1,fraction,,high,,,,\n{Gallium}CN,four,t,,high,,,,\ntin-slag,nowhere\n";
        Assert.Equal(MineralId.Parse("tin"), Assert.Single(ShareTableCsv.Index(text, MineralId.Parse("tin"))).Subject.Node.Mineral);
        Assert.Contains("Line 3", Assert.Throws<FormatException>(() => ShareTableCsv.Index(text, MineralIds.Gallium)[0].Table()).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ShareTableCsv.Index(text));
    }

    public static TheoryData<string, string> Faults => new()
    {
        { Gallium + "CN,four,t,,high,,,,", "'four' is not a number" },
        { Gallium + "CN,-4,t,,high,,,,", "'-4' is not a number" },
        { Gallium + "CN,4,lb,,high,,,,", "'lb' is not a unit" },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "RU,4,kt,,,,,,", "Line 3 of the share tables: The lines of a table have one unit: kt comes after t" },
        { Gallium + "CN,4,t,guessed,high,,,,", "'guessed' is not the status of a country" },
        { Gallium + "CN,4,t,,sure,,,,", "'sure' is not a confidence" },
        { Gallium + "CN,4,t,,high,,,,", "Line 2 of the share tables: Quantities need a whole" },
        { Gallium + "CN,4,t,,high,,,", "A line has 18 cells" },
        { Gallium + "CN,4,t,,high,\"a\"b,,,", "A line has 18 cells" },
        { Gallium + "CN,4,t,withheld-inside,high,,,,", "A withheld figure has no value: it has '4'" },
        { Gallium + "XX,4,t,,high,,,,", "XX" },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "CN,4,t,,,,,,\n" + Gallium + "total,8,t,,,,,,", "Line 3 of the share tables: A share table names each country once: CN comes twice. Add its rows up first." },
        { Gallium + "CN,4,t,,high,,,,\n\n" + Gallium + "RU,4,t,,,,,,\n" + Gallium + "CN,1,t,,,,,,\n" + Gallium + "total,9,t,,,,,,", "Line 5 of the share tables: A share table names each country once: CN comes twice" },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "CN,,,withheld-inside,,,,,\n" + Gallium + "total,8,t,,,,,,", "Line 3 of the share tables: A share table names each country once: CN is withheld" },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "RU,4,t,,,,,,\n" + Gallium + "total,2,t,,,,,,", "Lines 2 to 4 of the share tables: Rows may exceed a rounded total by up to 5 %" },
        { Gallium + "CN,0.5,fraction,,high,,,,\n" + Gallium + "RU,1.5,fraction,,,,,,", "Line 3 of the share tables: " },
        { Gallium + "CN,0.9,fraction,,high,,,,\n" + Gallium + "RU,0.9,fraction,,,,,,", "Lines 2 to 3 of the share tables: Shares add up to at most 1" },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "RU,1e300,Mt,,,,,,", "Line 3 of the share tables: " },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "total,4,kg,,,,,,", "Line 3 of the share tables: The total has the unit of its rows: kg is not t" },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "total,4,t,,,,,,\n" + Gallium + "total,4,t,,,,,,", "one total" },
        { Gallium + "CN,4,t,,high,,,,\n" + Gallium + "RU,4,t,,low,,,,", "stand in the first line of a table only" },
        { Gallium + "CN,1,fraction,,high,,,,\n" + Gallium + "other,,,some,,,,,", "'some' is no limit" },
        { Gallium + "CN,4,t,,high,,,,\ntin,mining,,production,2025,,,,x,PE,1,fraction,,high,,,,\n" + Gallium + "total,4,t,,,,,,", "stand together" },
        { "Gallium,refining,metal,production,2025,,MCS 2026,,x,CN,1,fraction,,high,,,,", "'Gallium' is not a mineral id" },
        { "gallium,refining", "It has fewer than 9" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_WhatBreaksARule_SaysTheRuleAndTheValue(string lines, string message)
    {
        var fault = Assert.Throws<FormatException>(() => ShareTableCsv.Read($"{ShareTableCsv.Header}\n{lines}\n")).Message;

        Assert.Contains(message, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver()
    {
        var text = $"{ShareTableCsv.Header}\n{Gallium}CN,4,t,,high,,,,\n{Gallium}total,4,t,,,,,,\n";

        Assert.Equal(ShareTableCsv.Read(text), ShareTableCsv.Read("\uFEFF" + text));
        Assert.Throws<FormatException>(() => ShareTableCsv.Read("\uFEFF"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("mineral,stage\n")]
    public void Read_AnotherHeader_SaysTheHeader(string text) =>
        Assert.Contains(ShareTableCsv.Header, Assert.Throws<FormatException>(() => ShareTableCsv.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_NoTables_IsTheHeader() => Assert.Equal(ShareTableCsv.Header + "\n", ShareTableCsv.Write([]));

    private static ValueList<ShareTable> Read(params string[] lines) => ShareTableCsv.Read($"{ShareTableCsv.Header}\n{string.Join('\n', lines)}\n");
}
