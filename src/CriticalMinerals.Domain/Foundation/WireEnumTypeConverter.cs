using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Lets configuration binders and designers read an enum from its member's name in any case and write it as in JSON; never from a number or a list, as they would otherwise.</summary>
/// <typeparam name="TEnum">An enum without flags.</typeparam>
public sealed class WireEnumTypeConverter<TEnum> : TypeConverter
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, string Name)[] Members =
        [.. Enum.GetValues<TEnum>().Select(value => (value, JsonNamingPolicy.CamelCase.ConvertName(value.ToString())))];

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no member's name.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? MemberNamed(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TEnum member && Array.Find(Members, entry => entry.Value.Equals(member)) is { Name: not null } found
            ? found.Name
            : base.ConvertTo(context, culture, value, destinationType);

    private static TEnum MemberNamed(string text)
    {
        foreach (var (value, name) in Members)
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) return value;
        throw new FormatException($"'{TextLimits.Shorten(text)}' is not a {typeof(TEnum).Name}: expected one of {string.Join(", ", Members.Select(member => member.Name))}.");
    }
}
