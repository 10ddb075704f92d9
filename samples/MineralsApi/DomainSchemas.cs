using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace CriticalMinerals.Domain.Samples.MineralsApi;

/// <summary>Gives an OpenAPI document the published schemas of domain types, which it would otherwise show as <c>{}</c>.</summary>
internal static class DomainSchemas
{
    private const string Prefix = "#/$defs/";

    private static readonly JsonObject Definitions = JsonNode.Parse(DomainJson.Schema)!["$defs"]!.AsObject();

    private static readonly ConditionalWeakTable<OpenApiDocument, List<(OpenApiSchema Schema, Type Type)>> Found = [];

    /// <summary>Notes where a document shows a domain type, and fills all of them in when it is complete: before that, schemas that contain themselves would be followed for ever.</summary>
    internal static OpenApiOptions AddDomainSchemas(this OpenApiOptions options) => options
        .AddSchemaTransformer((schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (IsOfTheFormat(type) && context.Document is { } document) Found.GetOrCreateValue(document).Add((schema, type));
            return Task.CompletedTask;
        })
        .AddDocumentTransformer((document, _, _) =>
        {
            foreach (var (schema, type) in Found.GetOrCreateValue(document)) Fill(schema, type, document);
            return Task.CompletedTask;
        });

    /// <summary>Types of the domain, and the days, months and periods of NodaTime; types of the same name from elsewhere are not meant.</summary>
    private static bool IsOfTheFormat(Type type) => type.Assembly == typeof(DomainJson).Assembly || type.Assembly == typeof(LocalDate).Assembly;

    private static void Fill(OpenApiSchema schema, Type type, OpenApiDocument document)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) Fill(schema, ListOf(type.GenericTypeArguments[0]), document);
        else if (Definitions[NameOf(type)] is JsonObject own) Fill(schema, own, document);
        else if (CaseOf(type) is { } unionCase) Fill(schema, unionCase, document);
    }

    private static JsonObject ListOf(Type item) =>
        new() { ["type"] = "array", ["items"] = item == typeof(string) ? new JsonObject { ["type"] = "string" } : new JsonObject { ["$ref"] = Prefix + NameOf(item) } };

    /// <summary>What a type is called in the schema: <c>BoundsOfShare</c> for bounds of a share, and an interface without its I.</summary>
    private static string NameOf(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}Of{string.Concat(type.GenericTypeArguments.Select(NameOf))}"
        : type.IsInterface ? type.Name[1..]
        : type.Name;

    /// <summary>A single case of a union: the alternative with its kind.</summary>
    private static JsonObject? CaseOf(Type type)
    {
        var alternatives = type.GetInterfaces().Prepend(type.BaseType).OfType<Type>().SelectMany(AlternativesOf).ToArray();
        if (alternatives.Length == 0) return null;
        var kind = type.GetProperty("Kind")!.GetValue(RuntimeHelpers.GetUninitializedObject(type))?.ToString();
        return alternatives.FirstOrDefault(alternative => (string?)alternative["properties"]?["kind"]?["const"] == kind);
    }

    private static IEnumerable<JsonObject> AlternativesOf(Type union) =>
        Definitions[NameOf(union)]?["oneOf"] is JsonArray alternatives ? alternatives.OfType<JsonObject>() : [];

    private static void Fill(OpenApiSchema schema, JsonObject source, OpenApiDocument document)
    {
        if (source["type"] is { } type) schema.Type = TypeOf((string)type!) | ((schema.Type ?? 0) & JsonSchemaType.Null);
        if (source["description"] is { } description) schema.Description = (string?)description;
        if (source["format"] is { } format) schema.Format = (string?)format;
        if (source["const"] is { } constant) schema.Const = (string?)constant;
        if (source["minLength"] is { } shortest) schema.MinLength = (int)shortest;
        if (source["minimum"] is { } minimum) schema.Minimum = minimum.ToJsonString();
        if (source["maximum"] is { } maximum) schema.Maximum = maximum.ToJsonString();
        if (source["enum"] is JsonArray names) schema.Enum = [.. names.Select(name => name!.DeepClone())];
        if (source["required"] is JsonArray required) schema.Required = required.Select(name => (string)name!).ToHashSet();
        if (source["additionalProperties"] is { } more) schema.AdditionalPropertiesAllowed = (bool)more;
        if (source["items"] is JsonObject items) schema.Items = Part(items, document);
        if (source["oneOf"] is JsonArray alternatives) schema.OneOf = [.. alternatives.Select(alternative => Part(alternative!.AsObject(), document))];
        if (source["properties"] is JsonObject properties) schema.Properties = properties.ToDictionary(member => member.Key, member => Part(member.Value!.AsObject(), document));
    }

    private static IOpenApiSchema Part(JsonObject source, OpenApiDocument document)
    {
        if ((string?)source["$ref"] is not { } reference)
        {
            var part = new OpenApiSchema();
            Fill(part, source, document);
            return part;
        }

        var name = reference[Prefix.Length..];
        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        if (!schemas.ContainsKey(name))
        {
            var component = new OpenApiSchema();
            document.AddComponent(name, component);
            Fill(component, Definitions[name]!.AsObject(), document);
        }

        return new OpenApiSchemaReference(name, document);
    }

    private static JsonSchemaType TypeOf(string name) => name switch
    {
        "object" => JsonSchemaType.Object,
        "array" => JsonSchemaType.Array,
        "string" => JsonSchemaType.String,
        "number" => JsonSchemaType.Number,
        "integer" => JsonSchemaType.Integer,
        _ => JsonSchemaType.Boolean,
    };
}
