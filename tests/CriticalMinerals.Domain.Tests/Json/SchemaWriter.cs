using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Derives the JSON schema (2020-12) of the format from the same metadata that reads and writes it.</summary>
internal sealed class SchemaWriter
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    private const string About =
        "A document is an object with its format, one text or number such as an id, a date or a share, or a list. Lists are those that DomainJson.Read takes as a whole "
        + "and those that DomainJson.ReadArray takes item by item. What a text may say and the rules between members are checked by reading only.";

    /// <summary>The schema of documents of the types that can be read, and of arrays of them.</summary>
    internal static JsonObject Schema(IEnumerable<Type> readable)
    {
        var writer = new SchemaWriter();
        var types = readable.ToArray();
        var single = types.Where(type => ItemOf(type) is null).Select(writer.Document);
        var items = types.Concat(types.Select(ItemOf).OfType<Type>()).Distinct().OrderBy(JsonWords.NameOf, StringComparer.Ordinal);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:critical-minerals:schema:1.0",
            ["title"] = "Documents of the format critical-minerals/1.0",
            ["description"] = About,
            ["anyOf"] = new JsonArray([.. single, .. items.Select(writer.ListOf)]),
            ["$defs"] = new JsonObject(writer.definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
    }

    private static Type? ItemOf(Type type) => (DomainJson.Options.GetTypeInfo(type).Converter as IListConverter)?.ItemType;

    private JsonObject ListOf(Type item) => new() { ["type"] = "array", ["items"] = Reference(item) };

    private JsonObject Document(Type root)
    {
        var info = DomainJson.Options.GetTypeInfo(root);
        var document = info.Converter is IUnionConverter union ? new() { ["oneOf"] = new JsonArray([.. union.CaseTypes.Select(type => Case(type, union.KindOf(type), Format()))]) }
            : info.Kind == JsonTypeInfoKind.Object ? Object(info, [Format()])
            : Reference(root);
        document.Insert(0, "title", JsonWords.NameOf(root));
        return document;
    }

    private static (string Name, JsonObject Schema) Format() => ("format", new JsonObject { ["const"] = "critical-minerals/1.0" });

    private JsonObject Reference(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var info = DomainJson.Options.GetTypeInfo(type);
        if (ItemOf(type) is { } item) return ListOf(item);
        if (Simple(type) is { } simple) return simple;
        var name = JsonWords.NameOf(type);
        if (definitions.TryAdd(name, new JsonObject())) definitions[name] = Definition(info);
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Definition(JsonTypeInfo info) =>
        info.Converter is IUnionConverter union ? new JsonObject { ["oneOf"] = new JsonArray([.. union.CaseTypes.Select(type => Case(type, union.KindOf(type)))]) }
        : info.Kind == JsonTypeInfoKind.Object ? Object(info)
        : info.Type.IsEnum ? new JsonObject { ["enum"] = Names(info.Type) }
        : info.Type == typeof(Share) || info.Type == typeof(HerfindahlIndex) ? new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }
        : Token(info.Type);

    private JsonObject Case(Type type, string kind, params ReadOnlySpan<(string Name, JsonObject Schema)> first) =>
        Object(DomainJson.Options.GetTypeInfo(type), [.. first, ("kind", new JsonObject { ["const"] = kind })]);

    private JsonObject Object(JsonTypeInfo info, params ReadOnlySpan<(string Name, JsonObject Schema)> first)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, schema) in first)
        {
            properties[name] = schema;
            required.Add(name);
        }

        foreach (var property in info.Properties.Where(property => property.AssociatedParameter is not null))
        {
            properties[property.Name] = property.CustomConverter is StateNameConverter ? StateNames() : Reference(property.PropertyType);
            if (property.IsRequired) required.Add(property.Name);
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }

    private static JsonObject? Simple(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.String => new() { ["type"] = "string" },
        TypeCode.Boolean => new() { ["type"] = "boolean" },
        TypeCode.Int32 => new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
        TypeCode.Double or TypeCode.Decimal => new() { ["type"] = "number" },
        _ when type == typeof(Uri) => new() { ["type"] = "string", ["format"] = "uri" },
        _ => null,
    };

    /// <summary>A text, described by the rule that its parser gives when it refuses one.</summary>
    private static JsonObject Token(Type type)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"\\u0001\"", DomainJson.Options.GetTypeInfo(type))).Message;
        var rule = refused[(refused.IndexOf("expected ", StringComparison.Ordinal) + "expected ".Length)..].TrimEnd('.');
        return new() { ["type"] = "string", ["minLength"] = 1, ["description"] = rule };
    }

    private static JsonObject StateNames() => new() { ["enum"] = new JsonArray([.. StateNameConverter.Words.Select(word => (JsonNode)word)]) };

    private static JsonArray Names(Type type)
    {
        var names = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.GetName(type, value)!);
        return [.. names.Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))];
    }
}
