using System.ComponentModel;
using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>Reads a share from its text or from a number, as Newtonsoft.Json hands over what System.Text.Json wrote, and writes its text.</summary>
internal sealed class ShareTypeConverter : TypeConverter
{
    private readonly TokenTypeConverter<Share> texts = new();

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(double) || sourceType == typeof(decimal) || sourceType == typeof(long) || sourceType == typeof(int) || texts.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is double or decimal or long or int
            ? Share.FromFraction(Convert.ToDouble(value, CultureInfo.InvariantCulture))
            : texts.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        texts.ConvertTo(context, culture, value, destinationType);
}
