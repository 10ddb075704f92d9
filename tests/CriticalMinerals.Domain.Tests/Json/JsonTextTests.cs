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
        if (IsWhole(period)) Assert.Equal(text, CalendarLength.Of(period).ToString());
    }

    [Fact]
    public void Period_AnyTextOfItsLetters_IsReadAsByThePattern() =>
        Gen.OneOf(
            Gen.Char["PYMWDTHSstn0123456789-"].Array[0, 8].Select(letters => "P" + new string(letters)),
            Gen.Select(Gen.Int[-2, 3_000_000], Gen.OneOf([.. "YMWDTHSstn".Select(unit => Gen.Const(unit))])).Array[1, 4].Select(parts => "P" + string.Concat(parts.Select(part => part.Item2 == 'T' ? "T" : $"{part.Item1}{part.Item2}")))).Sample(
            text =>
            {
                var expected = PeriodPattern.Roundtrip.Parse(text);
                var isWhole = expected.Success && IsWhole(expected.Value);
                Assert.True(CalendarLengthText.IsPeriod(Encoding.UTF8.GetBytes(text)) == expected.Success, text);
                var length = CalendarLengthText.Read(Encoding.UTF8.GetBytes(text));
                Assert.True(isWhole ? length.ToPeriod().Equals(expected.Value) : length.IsNone, text);
            },
            iter: 100_000);

    [Theory]
    [InlineData("P2147483647D")]
    [InlineData("P000000000001Y")]
    [InlineData("P1Y0M2D")]
    [InlineData("P1DT0H")]
    [InlineData("P-0Y1D")]
    public void Length_OddlyWritten_IsReadAsByThePattern(string text)
    {
        var length = CalendarLengthText.Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(PeriodPattern.Roundtrip.Parse(text).Value, length.ToPeriod());
        Assert.Equal(PeriodPattern.Roundtrip.Format(length.ToPeriod()), length.ToString());
        Assert.Equal(length, CalendarLength.Of(length.ToPeriod()));
    }

    [Theory]
    [InlineData("1Y", "$.length: '1Y' is not valid: expected an ISO period such as P1Y6M.")]
    [InlineData("PX", "$.length: 'PX' is not valid: expected an ISO period such as P1Y6M.")]
    [InlineData("P", "$.length: A period counts whole days, weeks, months or years and is longer than nothing: 'P' is not. Write P90D, P6M or P1Y.")]
    [InlineData("P2147483648D", "$.length: 'P2147483648D' is not valid: expected an ISO period such as P1Y6M.")]
    [InlineData("P1M1Y", "$.length: 'P1M1Y' is not valid: expected an ISO period such as P1Y6M.")]
    [InlineData("P0D", "$.length: A period counts whole days, weeks, months or years and is longer than nothing: 'P0D' is not. Write P90D, P6M or P1Y.")]
    [InlineData("P1DT5H", "$.length: A period counts whole days, weeks, months or years and is longer than nothing: 'P1DT5H' is not. Write P90D, P6M or P1Y.")]
    [InlineData("P1Y-1M", "$.length: A period counts whole days, weeks, months or years and is longer than nothing: 'P1Y-1M' is not. Write P90D, P6M or P1Y.")]
    public void Length_OfNoWholeDays_IsRefusedAtItsPlace(string text, string message) => Assert.StartsWith(
        message,
        Assert.Throws<JsonException>(() => DomainJson.Read<FirstTerm>($$"""{"format":"critical-minerals/1.0","kind":"lasting","length":"{{text}}"}""")).Message,
        StringComparison.Ordinal);

    private static bool IsWhole(Period period) =>
        !period.HasTimeComponent && period is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 } && !period.Equals(Period.Zero);

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
