using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CriticalMinerals.Domain.Tests.Conventions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Options that do not know this library neither write nor read its types, other than those that are one token.</summary>
public class LookAlikeTests
{
    private static readonly JsonSerializerOptions Plain = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly JsonSerializerOptions Delegating = new JsonSerializerOptions(Web).AddCriticalMinerals();

    /// <summary>The library's own generated metadata, chained into options that have nothing else of the library.</summary>
    private static readonly JsonSerializerOptions Chained =
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(DomainJson.Options.TypeInfoResolver, new DefaultJsonTypeInfoResolver()) };

    /// <summary>A source-generated context of somebody else, who forgot <c>AddCriticalMinerals()</c>.</summary>
    private static readonly JsonSerializerOptions Generated = new() { TypeInfoResolver = StrangerContext.Default };

    private static readonly Type[] Data = [.. Convention.PublicTypes.Where(IsData).Select(Convention.Close)];

    public static TheoryData<Type> Types => [.. Data];

    [Fact]
    public void Types_AreMost() => Assert.True(Data.Length > 150, $"Only {Data.Length} types are looked at.");

    [Theory]
    [MemberData(nameof(Types))]
    public void OtherOptions_RefuseToWrite(Type type)
    {
        var value = type.IsAbstract ? null : RuntimeHelpers.GetUninitializedObject(type);
        foreach (var options in new[] { Plain, Web, Chained }) AssertRefused(() => JsonSerializer.Serialize(value, type, options));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void OtherOptions_RefuseToRead(Type type)
    {
        foreach (var options in new[] { Plain, Web, Chained })
        {
            AssertRefused(() => JsonSerializer.Deserialize("{}", type, options));
            AssertRefused(() => JsonSerializer.Deserialize("[]", type, options));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void DelegatingOptions_ReadAndWriteIt_OrSayThatItHasNoJson(Type type)
    {
        if (DomainJson.Options.TryGetTypeInfo(type, out _))
        {
            Assert.IsAssignableFrom<IOwnJsonConverter>(Delegating.GetTypeInfo(type).Converter);
            return;
        }

        var e = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(RuntimeHelpers.GetUninitializedObject(type), type, Delegating));
        Assert.Matches(" has no JSON of its own: (write the members of it that you need|no document has one. Use List)", e.Message);
    }

    [Fact]
    public void OtherPeoplesContext_Refuses()
    {
        var order = new StrangerOrder(CatalogueJsonTests.Cited);
        AssertRefused(() => JsonSerializer.Serialize(order, Generated));
        AssertRefused(() => JsonSerializer.Deserialize<StrangerOrder>("{\"Cited\":{}}", Generated));
        AssertRefused(() => JsonSerializer.Serialize(CatalogueJsonTests.Cited, StrangerContext.Default.Citation));
    }

    [Fact]
    public void OtherPeoplesContext_WithAddCriticalMinerals_RoundTrips()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new StrangerContext() }.AddCriticalMinerals();
        var order = new StrangerOrder(CatalogueJsonTests.Cited);
        var text = JsonSerializer.Serialize(order, options);
        Assert.StartsWith("{\"Cited\":{\"source\":\"mofcom-2025-57\",\"confidence\":\"high\",", text, StringComparison.Ordinal);
        Assert.Equal(order, JsonSerializer.Deserialize<StrangerOrder>(text, options));
    }

    [Fact]
    public void CopyOfTheLibrarysOptions_IsAsStrict()
    {
        var copy = new JsonSerializerOptions(DomainJson.Options) { WriteIndented = true };
        var text = JsonSerializer.Serialize(CatalogueJsonTests.Cited, copy);
        Assert.Equal(CatalogueJsonTests.Cited, JsonSerializer.Deserialize<Citation>(text, copy));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Citation>(text.Replace("locator", "where", StringComparison.Ordinal), copy));
    }

    /// <summary>The refusal names the type, or a type of this library that it has inside.</summary>
    private static void AssertRefused(Action action)
    {
        var e = Assert.Throws<NotSupportedException>(action);
        Assert.Matches("^[A-Z][A-Za-z]+ has a strict JSON of its own: read and write it by DomainJson, or call AddCriticalMinerals\\(\\) on the options of what contains it\\.", e.Message);
    }

    /// <summary>Everything that holds a value but enums and tokens, which carry a converter that always gives their text.</summary>
    private static bool IsData(Type type) =>
        type is { IsInterface: false, IsEnum: false, IsNested: false, IsByRefLike: false }
        && !(type.IsAbstract && type.IsSealed)
        && !typeof(JsonConverter).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(System.ComponentModel.TypeConverter).IsAssignableFrom(type)
        && !IsTokenOrItsBase(type)
        && !(type.IsAbstract && !type.IsDefined(typeof(JsonConverterAttribute), inherit: false) && type.ContainsGenericParameters);

    private static bool IsTokenOrItsBase(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } converter
        && converter != typeof(OwnJsonOnly);
}

public sealed record StrangerOrder(Citation Cited);

[JsonSerializable(typeof(StrangerOrder))]
[JsonSerializable(typeof(Citation))]
internal sealed partial class StrangerContext : JsonSerializerContext;
