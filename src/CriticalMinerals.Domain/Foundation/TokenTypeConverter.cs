using System.ComponentModel;
using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>Lets configuration binders, Newtonsoft.Json and designers read a value from its text and write it back.</summary>
/// <typeparam name="T">A value whose <c>ToString</c> is the inverse of its <c>Parse</c>.</typeparam>
public sealed class TokenTypeConverter<T> : TypeConverter
    where T : notnull, ISpanParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text breaks the rule of the value.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, null) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T token ? token.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
