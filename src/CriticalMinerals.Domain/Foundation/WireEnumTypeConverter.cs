using System.ComponentModel;
using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>Lets configuration binders and designers read an enum from its member's name in any case and write it as in JSON; never from a number or a list, as they would otherwise.</summary>
/// <typeparam name="TEnum">An enum without flags.</typeparam>
public sealed class WireEnumTypeConverter<TEnum> : TypeConverter
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no member's name.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? WireEnumNames.Read(typeof(TEnum), text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TEnum && WireEnumNames.Of(typeof(TEnum), value) is { } name ? name : base.ConvertTo(context, culture, value, destinationType);
}
