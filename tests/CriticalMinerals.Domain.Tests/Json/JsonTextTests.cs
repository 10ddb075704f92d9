using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CsCheck;
using NodaTime.Text;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Texts, numbers and dates are written byte for byte as System.Text.Json writes them.</summary>
public class JsonTextTests
{
    [Fact]
    public void Text_EveryCharacter_IsEscapedAsBySystemTextJson()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            if (!char.IsSurrogate((char)c)) RequireSame($"a{(char)c}b");
    }

    [Fact]
    public void Text_Any_IsWrittenAsBySystemTextJson() =>
        Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(rune => new Rune(rune).ToString()).Array[0, 300].Select(string.Concat).Sample(RequireSame);

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0x61, 0xDC00, 0x62)]
    [InlineData(0xD800, 0xD800)]
    [InlineData(0xDC00, 0xD800)]
    public void Text_HalfOfAPair_IsRefused(params int[] units)
    {
        var text = string.Concat(units.Select(unit => (char)unit));
        Assert.Contains("not well-formed Unicode", Assert.Throws<JsonException>(() => Written(TextForm.Instance, text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_AnyFraction_IsTheShortestAsOfDotNet()
    {
        Gen.Double[0, 1].Sample(RequireShortest, iter: 200_000);
        Gen.Double[-4, 0].Select(power => Math.Pow(10, power)).Sample(RequireShortest, iter: 200_000);
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 100_000]).Select(pair => Math.Min(1, pair.Item1 / (double)pair.Item2)).Sample(RequireShortest, iter: 100_000);
        Gen.Select(Gen.Double[0, 1], Gen.Int[1, 15]).Select(pair => Math.Round(pair.Item1, pair.Item2)).Sample(RequireShortest, iter: 100_000);
    }

    [Fact]
    public void Number_AroundPowersOfTwoAndTen_IsTheShortestAsOfDotNet()
    {
        double[] powers = [.. Enumerable.Range(1, 16).Select(i => Math.Pow(2, -i)), .. Enumerable.Range(0, 5).Select(i => Math.Pow(10, -i))];
        foreach (var power in powers)
        {
            var (below, above) = (power, power);
            for (var i = 0; i < 1_000; i++)
            {
                RequireShortest(below = Math.BitDecrement(below));
                RequireShortest(above = Math.BitIncrement(above));
            }
        }
    }

    [Theory]
    [InlineData(0d, "0")]
    [InlineData(1d, "1")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.5, "0.5")]
    [InlineData(1e300, "1E+300")]
    [InlineData(-12.5, "-12.5")]
    public void Number_IsWritten(double number, string text) => Assert.Equal(text, Written(NumberForm.Instance, number));

    [Theory]
    [InlineData("P1Y")]
    [InlineData("P1Y6M")]
    [InlineData("P2W3D")]
    [InlineData("P-1M")]
    [InlineData("P0D")]
    [InlineData("P10DT1H")]
    [InlineData("P1Y2M3W4D")]
    public void Period_IsReadAndWrittenAsByThePattern(string text)
    {
        var period = PeriodPattern.Roundtrip.Parse(text).Value;
        var json = $"\"{text}\"";
        Assert.Equal(json, Written(PeriodForm.Instance, period));
        Assert.True(JsonForms.TryRead(PeriodForm.Instance, Encoding.UTF8.GetBytes(json), default, out var read));
        Assert.Equal(period, read);
    }

    [Fact]
    public void Period_AnyTextOfItsLetters_IsReadAsByThePattern() =>
        Gen.Char["PYMWDT0123456789-"].Array[0, 8].Select(letters => "P" + new string(letters)).Sample(
            text =>
            {
                var expected = PeriodPattern.Roundtrip.Parse(text);
                var isRead = JsonForms.TryRead(PeriodForm.Instance, Encoding.UTF8.GetBytes($"\"{text}\""), default, out var period);
                Assert.True(isRead == expected.Success && (!isRead || period!.Equals(expected.Value)), text);
            },
            iter: 50_000);

    [Fact]
    public void Number_NegativeZero_IsZero() => Assert.Equal("0", Written(NumberForm.Instance, double.NegativeZero));

    private static void RequireShortest(double number)
    {
        Span<byte> room = stackalloc byte[64];
        Utf8Formatter.TryFormat(number, room, out var length);
        Assert.Equal(Encoding.ASCII.GetString(room[..length]), Written(NumberForm.Instance, number));
    }

    private static void RequireSame(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = DomainJsonOptions.Encoder })) writer.WriteStringValue(text);
        Assert.Equal(Encoding.UTF8.GetString(buffer.WrittenSpan), Written(TextForm.Instance, text));
    }

    private static string Written<T>(JsonForm<T> form, T value)
        where T : notnull
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonForms.Write(form, buffer, value, isDocument: false);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
