using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>On one member of a record: does for the record what <see cref="OwnJsonOnly"/> does for a type. Not for use outside the library.</summary>
/// <typeparam name="TOwner">The record.</typeparam>
/// <remarks>On the type itself it would keep the library's own generated context from seeing the members.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OwnJsonOnly<TOwner> : JsonConverterFactory
{
    /// <summary>True: any member.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>The converter that the member has anyway, under the library's own strict options.</summary>
    /// <exception cref="NotSupportedException">The options are any others; the message says the way out.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        return options.Converters.Any(converter => converter is IOwnJsonConverter { IsStrict: true })
            ? options.GetTypeInfo(typeToConvert).Converter
            : throw OwnJsonOnly.Refusal(typeof(TOwner), options);
    }
}
