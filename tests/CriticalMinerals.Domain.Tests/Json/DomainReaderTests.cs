using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class DomainReaderTests
{
    private static readonly Probe Full = new(
        "稀土 é <&>", [new OpenTerm(), new FixedTerm(new(2025, 1, 1), new(2025, 12, 31)), new NestedTerm(new OpenTerm())],
        7, 0.1, 12.50m, new LocalDate(2025, 11, 10), Period.FromMonths(18), new Probe("inner", []), ["x"]);

    internal const string FullText =
        """{"format":"critical-minerals/1.0","name":"稀土 é \u003C\u0026\u003E","terms":[{"kind":"open"},{"kind":"fixed","first":"2025-01-01","last":"2025-12-31"},{"kind":"nested","of":{"kind":"open"}}],"count":7,"ratio":0.1,"amount":12.5,"on":"2025-11-10","every":"P18M","inner":{"name":"inner","terms":[],"count":0},"notes":["x"]}""";

    [Fact]
    public void Write_FullValue_IsCanonicalText() => Assert.Equal(FullText, ProbeJson.Write(Full));

    [Fact]
    public void Read_FullText_IsEqualValue() => Assert.Equal(Full, ProbeJson.Read<Probe>(FullText));

    [Fact]
    public void Write_Indented_ReadsBackAndStartsWithFormat()
    {
        var text = ProbeJson.Write(Full, indented: true);
        Assert.StartsWith("{\n  \"format\": \"critical-minerals/1.0\",\n  \"name\": ", text, StringComparison.Ordinal);
        Assert.Equal(Full, ProbeJson.Read<Probe>(text));
    }

    [Theory]
    [InlineData(false, """{"format":"critical-minerals/1.0"}""")]
    [InlineData(true, "{\n  \"format\": \"critical-minerals/1.0\"\n}")]
    public void Write_ObjectWithoutMembers_IsTheFormatAlone(bool indented, string text)
    {
        Assert.Equal(text, ProbeJson.Write(new AllOptional(), indented));
        Assert.Equal(new AllOptional(), ProbeJson.Read<AllOptional>(text));
    }

    [Fact]
    public void Write_RootThatIsNoObject_HasNoFormat()
    {
        ValueList<string> list = ["x", "y"];
        Assert.Equal("""["x","y"]""", ProbeJson.Write(list));
        Assert.Equal(list, ProbeJson.Read<ValueList<string>>("""["x","y"]"""));
    }

    [Theory]
    [InlineData("""{"name":"a","format":"critical-minerals/1.0","terms":[]}""")]
    [InlineData("""{"name":"a","terms":[],"format":"critical-minerals/1.0"}""")]
    [InlineData("""{ "name" : "a" , "terms" : [ ] , "format" : "critical-minerals\/1.0" } """)]
    [InlineData("""{"terms":[],"name":"a","f\u006frmat":"critical-minerals/1.0"}""")]
    public void Read_FormatAnywhere_IsFound(string json) => Assert.Equal(new Probe("a", []), ProbeJson.Read<Probe>(json));

    [Theory]
    [InlineData("""{"kind":"fixed","first":"2025-01-01","last":"2025-02-01"}""")]
    [InlineData("""{"first":"2025-01-01","kind":"fixed","last":"2025-02-01"}""")]
    [InlineData("""{"first":"2025-01-01","last":"2025-02-01","kin\u0064":"fixed"}""")]
    public void Read_KindAnywhere_IsFound(string json)
    {
        var document = "{\"format\":\"critical-minerals/1.0\"," + json[1..];
        var expected = new FixedTerm(new(2025, 1, 1), new(2025, 2, 1));
        Assert.Equal(expected, ProbeJson.Read<ProbeTerm>(document));
        Assert.Equal(expected, ProbeJson.Read<FixedTerm>(document));
    }

    [Fact]
    public void Read_CaseOfAnotherKind_IsRefused()
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<FixedTerm>("""{"format":"critical-minerals/1.0","kind":"open"}"""));
        Assert.Equal("$.kind: 'open' is another kind of ProbeTerm: expected 'fixed'.", e.Message);
    }

    [Fact]
    public void Write_CaseByItsOwnType_IsTheSameText()
    {
        var term = new FixedTerm(new(2025, 1, 1), new(2025, 2, 1));
        Assert.Equal(ProbeJson.Write<ProbeTerm>(term), ProbeJson.Write(term));
    }

    [Fact]
    public void Write_UnknownCase_SaysTheKinds()
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Write<ProbeTerm>(new ProbeJson.StrangeTerm()));
        Assert.Equal("StrangeTerm is not a kind of ProbeTerm that has a JSON form: expected one of fixed, nested, open.", e.Message);
    }

    [Fact]
    public void Write_NotFinite_IsRefused() =>
        Assert.Contains("a number is finite", Assert.Throws<JsonException>(() => ProbeJson.Write(new Probe("a", [], ratio: double.NaN))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", 0xD800, "")]
    [InlineData("a", 0xDC00, "b")]
    [InlineData("\uFFFD", 0xDBFF, "\uFFFD")]
    public void Write_HalfASurrogatePair_IsRefused(string before, int half, string after)
    {
        var text = before + (char)half + after;
        Assert.Contains("well-formed", Assert.Throws<JsonException>(() => ProbeJson.Write(new Probe(text, []))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EqualNumbers_AreTheSameText()
    {
        Assert.Contains("\"ratio\":0,\"amount\":1500}", ProbeJson.Write(new Probe("a", [], ratio: -0.0, amount: 1500.00m)), StringComparison.Ordinal);
        Assert.Contains("\"amount\":0}", ProbeJson.Write(new Probe("a", [], amount: 0.00m)), StringComparison.Ordinal);
        Assert.Contains(
            "\"amount\":9999999999999999999999999999}", ProbeJson.Write(new Probe("a", [], amount: 9999999999999999999999999999m)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WholeSurrogatePair_RoundTrips() => Assert.Equal(new("𐀀\uFFFD", []), ProbeJson.Read<Probe>(ProbeJson.Write(new Probe("𐀀\uFFFD", []))));

    [Fact]
    public void Write_TooDeep_IsRefused()
    {
        var probe = new Probe("a", []);
        for (var i = 0; i < 40; i++) probe = new("a", [], inner: probe);
        Assert.Throws<JsonException>(() => ProbeJson.Write(probe));
    }

    [Fact]
    public void Write_LongFirstMember_KeepsTheEnvelope()
    {
        var probe = new Probe(new string('x', 100_000), []);
        Assert.Equal(probe, ProbeJson.Read<Probe>(ProbeJson.Write(probe)));
    }

    [Fact]
    public void ReadWrite_UnknownType_IsNotSupported()
    {
        Assert.Throws<NotSupportedException>(() => DomainJson.Read<DateTimeZone>("{}"));
        Assert.Throws<NotSupportedException>(() => DomainJson.Write(this));
    }

    [Theory]
    [InlineData("{\"format\":\"critical-minerals/1.0\",,\"name\":\"a\",\"terms\":[]}", 34)]
    [InlineData("{\"format\":\"critical-minerals/1.0\"\"name\":\"a\",\"terms\":[]}", 33)]
    [InlineData("{\"format\" \"critical-minerals/1.0\",\"name\":\"a\",\"terms\":[]}", 10)]
    [InlineData("{\"format\":nope,\"name\":\"a\",\"terms\":[]}", 10)]
    [InlineData("{\"name\":\"a\",\"terms\":[],\n\"format\":\"critical-minerals/1.0\",}", 33)]
    [InlineData("{\"name\":\"a\",\"terms\":[],\n\"format\":\"critical-minerals/1.0\"", 32)]
    public void Read_BrokenSyntaxAroundTheFormat_IsNotCalledADuplicate(string json, int column)
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>(json));
        Assert.StartsWith("$: Not valid JSON: ", e.Message, StringComparison.Ordinal);
        Assert.Equal(("$", json.Contains('\n', StringComparison.Ordinal) ? 1 : 0, column), (e.Path, (int)e.LineNumber!, (int)e.BytePositionInLine!));
    }

    [Fact]
    public void Read_TextWithHalfASurrogatePair_SaysLineAndPosition()
    {
        var e = Assert.Throws<JsonException>(() => ProbeJson.Read<Probe>("{\n\"稀\":\"" + '\ud800' + "\"}"));
        Assert.Equal((1L, 7L), (e.LineNumber, e.BytePositionInLine));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0.00", true)]
    [InlineData("1.0000000000000000000000000000000000", true)]
    [InlineData("12345678901234567890123456.78", true)]
    [InlineData("12345678901234567890123456.789", false)]
    [InlineData("12345678901234567890123456.7800", true)]
    [InlineData("1e-28", true)]
    [InlineData("1e-29", false)]
    [InlineData("100e-29", true)]
    [InlineData("0e99999", true)]
    [InlineData("1e99999999999", false)]
    [InlineData("-1.5E+3", true)]
    [InlineData("9999999999999999999999999999", true)]
    [InlineData("10000000000000000000000000000", true)]
    [InlineData("10000000000000000000000000001", false)]
    [InlineData("79228162514264337593543950335", false)]
    [InlineData("7.9228162514264337593543950335", false)]
    [InlineData("9.9999999999999999999999999999", false)]
    public void ExactDecimal_Digits_AreCounted(string number, bool exact) =>
        Assert.Equal(exact, JsonDigits.FitADecimal(Encoding.UTF8.GetBytes(number)));

    [Fact]
    public void Decimal_OfUpTo28Digits_RoundTrips() => Gen.Decimal.Sample(value =>
    {
        if (!JsonDigits.FitADecimal(Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture)))) return;
        var probe = new Probe("a", [], amount: value);
        Assert.Equal(value, ProbeJson.Read<Probe>(ProbeJson.Write(probe)).Amount);
    });

    [Fact]
    public void Double_Any_RoundTrips() => Gen.Double.Where(double.IsFinite).Sample(value =>
    {
        var probe = new Probe("a", [], ratio: value);
        Assert.Equal(value, ProbeJson.Read<Probe>(ProbeJson.Write(probe)).Ratio);
    });

    [Fact]
    public void Text_Any_RoundTripsUnlessIllFormed() => Gen.String.Where(text => text.Length > 0).Sample(text =>
    {
        var probe = new Probe(text, []);
        if (text.EnumerateRunes().Any(rune => rune == System.Text.Rune.ReplacementChar)) return;
        Assert.Equal(probe, ProbeJson.Read<Probe>(ProbeJson.Write(probe)));
    });

    [Fact]
    public void DomainJson_AllWays_GiveTheSame()
    {
        ValueList<MineralId> value = [MineralId.Parse("gallium"), MineralId.Parse("dysprosium")];
        var text = DomainJson.Write(value);
        var utf8 = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream();
        DomainJson.Write(stream, value);
        var buffer = new ArrayBufferWriter<byte>();
        DomainJson.Write(buffer, value);

        Assert.Equal("""["gallium","dysprosium"]""", text);
        Assert.Equal(utf8, DomainJson.WriteUtf8(value));
        Assert.Equal(utf8, stream.ToArray());
        Assert.Equal(utf8, buffer.WrittenSpan.ToArray());
        Assert.Equal(value, DomainJson.Read<ValueList<MineralId>>(text));
        Assert.Equal(value, DomainJson.Read<ValueList<MineralId>>(utf8));
        Assert.Equal(value, DomainJson.Read<ValueList<MineralId>>(new MemoryStream(utf8)));
    }

    [Fact]
    public async Task DomainJson_Async_GivesTheSame()
    {
        var value = Enumerable.Range(0, 5000).Select(i => MineralId.Parse($"m{i}")).ToValueList();
        using var stream = new MemoryStream();
        await DomainJson.WriteAsync(stream, value, indented: false, TestContext.Current.CancellationToken);
        Assert.Equal(DomainJson.WriteUtf8(value), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(value, await DomainJson.ReadAsync<ValueList<MineralId>>(stream, TestContext.Current.CancellationToken));
    }
}
