using System.ComponentModel;

namespace CriticalMinerals.Domain.Tests;

public class WireEnumTypeConverterTests
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(MeasureState));

    public static TheoryData<Type> Enums => [.. typeof(DomainJson).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Member_OfEveryEnum_ReadsBackFromItsText(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);
        foreach (var member in Enum.GetValues(type))
        {
            var text = converter.ConvertToInvariantString(member)!;
            Assert.Equal(System.Text.Json.JsonSerializer.Serialize(member, type).Trim('"'), text);
            Assert.Equal(member, converter.ConvertFromInvariantString(text));
            Assert.Equal(member, converter.ConvertFromInvariantString(member.ToString()!.ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("1")]
    [InlineData("suspended, inForce")]
    [InlineData(" suspended")]
    public void Text_OfNoMember_IsRefusedWithTheNames(string text)
    {
        var failure = Assert.Throws<FormatException>(() => Converter.ConvertFromInvariantString(text));
        Assert.StartsWith($"'{text}' is not a MeasureState: expected one of ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("suspended", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherTypes_AreNotConverted()
    {
        Assert.False(Converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => Converter.ConvertFrom(1));
        Assert.Throws<NotSupportedException>(() => Converter.ConvertTo(MeasureState.Suspended, typeof(int)));
    }
}
