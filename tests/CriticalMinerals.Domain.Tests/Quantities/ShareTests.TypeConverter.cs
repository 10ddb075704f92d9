using System.ComponentModel;
using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

public partial class ShareTests
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(Share));

    public static TheoryData<object, double> Numbers => new() { { 0.683, 0.683 }, { 0.683m, 0.683 }, { 1L, 1 }, { 0, 0 } };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void TypeConverter_Number_IsTheFraction(object number, double fraction)
    {
        Assert.True(Converter.CanConvertFrom(number.GetType()));
        Assert.Equal(Share.FromFraction(fraction), Converter.ConvertFrom(number));
    }

    [Fact]
    public void TypeConverter_TextInAnyCulture_IsInvariant()
    {
        Assert.Equal(Share.FromFraction(0.683), Converter.ConvertFrom(null, CultureInfo.GetCultureInfo("de-DE"), "0.683"));
        Assert.Equal("0.683", Converter.ConvertTo(null, CultureInfo.GetCultureInfo("de-DE"), Share.FromFraction(0.683), typeof(string)));
    }

    [Fact]
    public void TypeConverter_Percentage_IsRefusedWithTheWayOut() =>
        Assert.Contains("FromPercent", Assert.Throws<ArgumentOutOfRangeException>(() => Converter.ConvertFrom(68.3)).Message, StringComparison.Ordinal);

    [Fact]
    public void TypeConverter_OtherTypes_AreNotConverted()
    {
        Assert.False(Converter.CanConvertFrom(typeof(DateTime)));
        Assert.Throws<NotSupportedException>(() => Converter.ConvertFrom(DateTime.UnixEpoch));
    }
}
