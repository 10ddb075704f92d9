namespace CriticalMinerals.Domain.Tests;

public class MeasureCodeTests
{
    [Theory]
    [InlineData("mast-2019:P31", "mast", 2019, "P31", "export prohibition")]
    [InlineData("mast-2012:P11", "mast", 2012, "P11", "export prohibition")]
    [InlineData("mast-2019:E", "mast", 2019, "E", null)]
    [InlineData("oecd-2025:vat-rebate-reduction", "oecd", 2025, "vat-rebate-reduction", "reduction or withdrawal of a rebate of value-added tax")]
    [InlineData("wto-qr-2012:CP-X", "wto-qr", 2012, "CP-X", "prohibition except under defined conditions, exports")]
    [InlineData("wto-qr-2012:GQ-S", "wto-qr", 2012, "GQ-S", "global quota, seasonal")]
    [InlineData("wto-qr-2012:NAL", "wto-qr", 2012, "NAL", "non-automatic licensing")]
    [InlineData("gta-2025:19", "gta", 2025, "19", null)]
    public void Parse_CodeOfAnEdition_HasItsParts(string text, string scheme, int edition, string code, string? meaning)
    {
        var parsed = MeasureCode.Parse(text);

        Assert.Equal((scheme, edition, code, meaning, text), (parsed.Scheme, parsed.Edition, parsed.Code, parsed.Meaning, parsed.ToString()));
    }

    [Theory]
    [InlineData("P31", "Name the classification and its edition in front")]
    [InlineData("mast-2015:P31", "MAST has the editions 2012 and 2019")]
    [InlineData("mast-2019:P8", "the edition of 2019 has no P8")]
    [InlineData("mast-2019:P30", "up to three digits")]
    [InlineData("mast-2019:X1", "a chapter from A to P")]
    [InlineData("mast-2019:", "a chapter from A to P")]
    [InlineData("wto-qr-2012:ZZ", "The symbols of 2012 are P, CP, GQ")]
    [InlineData("wto-qr-2012:CP X", "with -X for exports")]
    [InlineData("wto-qr-2020:P", "The symbols of 2012")]
    [InlineData("oecd-2025:Export tax", "as a slug")]
    [InlineData("mast-19:P31", "mast-2019:P31")]
    [InlineData("2019:P31", "mast-2019:P31")]
    [InlineData("gta-2025:", "a scheme slug")]
    public void Parse_OtherText_SaysTheRuleTheValueAndTheWayOut(string text, string rule)
    {
        var error = Assert.Throws<FormatException>(() => MeasureCode.Parse(text));

        Assert.Contains($"'{text}' is not a code of a classification of measures", error.Message);
        Assert.Contains(rule, error.Message);
    }

    [Fact]
    public void Codes_OfTwoEditions_AreDifferent() => Assert.NotEqual(MeasureCode.Parse("mast-2012:P1"), MeasureCode.Parse("mast-2019:P1"));

    [Fact]
    public void CodesOf_SeveralRecorded_AreThose()
    {
        var clause = Clause(new LicenceRequirement(), TradeDirection.ReExport, "mast-2019:P7", "mast-2019:P33", "wto-qr-2012:NAL-X");

        Assert.Equal("mast-2019:P7, mast-2019:P33", string.Join(", ", clause.CodesOf("mast", 2019)));
        Assert.Equal("wto-qr-2012:NAL-X", string.Join(", ", clause.CodesOf("wto-qr", 2012)));
        Assert.Empty(clause.CodesOf("oecd", 2025));
    }

    [Theory]
    [InlineData(2019, "mast-2019:P31")]
    [InlineData(2012, "mast-2012:P11")]
    [InlineData(2007, "")]
    public void CodesOf_NoneRecordedForAnExportClause_IsThatOfItsKind(int edition, string expected) =>
        Assert.Equal(expected, string.Join(", ", Clause(new Prohibition(), TradeDirection.Export).CodesOf("mast", edition)));

    [Theory]
    [InlineData(TradeDirection.Import)]
    [InlineData(TradeDirection.ReExport)]
    public void CodesOf_NoneRecordedForAnotherDirection_IsNone(TradeDirection direction) =>
        Assert.Empty(Clause(new Prohibition(), direction).CodesOf("mast", 2019));

    [Fact]
    public void CodesOf_RecordedForOneEdition_LeavesTheOtherToTheKind() =>
        Assert.Equal("mast-2012:P13", string.Join(", ", Clause(new LicenceRequirement(), TradeDirection.Export, "mast-2019:P33").CodesOf("mast", 2012)));

    [Fact]
    public void Clause_CodeTwice_IsRefused() =>
        Assert.Contains("mast-2019:P33", Assert.Throws<ArgumentException>(() => Clause(new Prohibition(), TradeDirection.Export, "mast-2019:P33", "mast-2019:P33")).Message);

    private static MeasureClause Clause(ControlKind control, TradeDirection direction, params string[] codes) =>
        new(ClauseId.Parse("cn-mofcom-2025-61/1a"), "a clause", direction, control, Some.Scope("gallium"), [.. codes.Select(MeasureCode.Parse)]);
}
