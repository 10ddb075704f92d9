using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace CriticalMinerals.Domain;

/// <summary>The strict settings that every document of this library is read and written under.</summary>
internal static class DomainJsonOptions
{
    internal const int MaxDepth = 32;

    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    internal static JsonSerializerOptions Create(IJsonTypeInfoResolver resolver, params IEnumerable<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            MaxDepth = MaxDepth,
            Encoder = Encoder,
            NewLine = "\n",
            TypeInfoResolver = resolver.WithAddedModifier(RefuseNull).WithAddedModifier(CountKinds).WithAddedModifier(OrderAsConstructor),
        };
        foreach (var converter in converters) options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>No member is ever null in this format: what has no value is left out.</summary>
    private static void RefuseNull(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object) return;
        foreach (var property in info.Properties)
        {
            var canBeNull = !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null;
            if (canBeNull && (property.Set is not null || property.AssociatedParameter is not null)) property.IsSetNullable = false;
        }
    }

    /// <summary>A case without data has only its kind, which the serializer would skip unseen, even twice; with a setter it is counted.</summary>
    private static void CountKinds(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.CreateObject is null) return;
        foreach (var property in info.Properties)
            if (property is { Name: "kind", Set: null }) property.Set = static (_, _) => { };
    }

    /// <summary>Members are written in the order of the constructor, whichever class of a union declares them, unless they state an order; a kind comes first.</summary>
    private static void OrderAsConstructor(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object) return;
        foreach (var property in info.Properties)
            if (property is { Order: 0, AssociatedParameter: { } parameter }) property.Order = parameter.Position;
    }
}
