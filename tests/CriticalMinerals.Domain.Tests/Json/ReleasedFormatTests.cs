using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CriticalMinerals.Domain.Tests.Conventions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>
/// Documents of every released format load and are written back as the same bytes. UPDATE_GOLDEN=1 adds documents of types that have none yet, to the
/// newest folder; it never touches one that is there.
/// </summary>
public class ReleasedFormatTests
{
    private const string Newest = "1.0";

    private static readonly string Folder = RepositoryFolder.Combine("tests", "CriticalMinerals.Domain.Tests", "Json", "released");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Every released document with the type that it is read as.</summary>
    internal static IEnumerable<(Type Type, byte[] Text)> Documents() =>
        Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (TypeOf(file), File.ReadAllBytes(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Document_OfAReleasedFormat_LoadsAndIsWrittenBackAsTheSameBytes(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        var type = TypeOf(file);
        Assert.Contains($"\"format\": \"critical-minerals/{Path.GetDirectoryName(file)}\"", Utf8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(Utf8.GetString(bytes), Written(Read(type, Utf8.GetString(bytes)), type));
    }

    [Fact]
    public void Documents_OfTheNewestFormat_CoverEveryTypeAndEveryKind()
    {
        var missing = SchemaTests.Roots().SelectMany(Kinds).Where(item => !File.Exists(PathOf(item))).ToArray();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && missing.Length > 0) Add(missing);
        else Assert.True(missing.Length == 0, $"Run with UPDATE_GOLDEN=1 and look at the new documents: none of {string.Join(", ", missing.Select(item => Path.GetFileName(PathOf(item))))}.");
    }

    private static IEnumerable<(Type Type, string? Kind, Type Concrete)> Kinds(Type root) =>
        DomainJson.Options.GetTypeInfo(root).Converter is IUnionConverter union
            ? union.CaseTypes.Select(type => (root, (string?)union.KindOf(type), type))
            : [(root, null, root)];

    private static Type TypeOf(string file) =>
        SchemaTests.Roots().SingleOrDefault(root => JsonWords.NameOf(root) == Path.GetFileName(file).Split('.')[0])
        ?? throw new InvalidOperationException($"{file} is a document of a type that has no JSON any more.");

    private static string PathOf((Type Type, string? Kind, Type Concrete) item) =>
        Path.Combine(Folder, Newest, item.Kind is null ? $"{JsonWords.NameOf(item.Type)}.json" : $"{JsonWords.NameOf(item.Type)}.{item.Kind}.json");

    private static void Add((Type Type, string? Kind, Type Concrete)[] missing)
    {
        var found = new Dictionary<Type, (object Value, int Length)>();
        foreach (var value in Goldens()) Collect(value, found);
        foreach (var item in missing)
        {
            var value = found.TryGetValue(item.Concrete, out var known) ? known.Value : Samples.Of(item.Concrete);
            Assert.True(value is not null, $"No golden document holds a {item.Concrete.Name}, and none could be made: write {PathOf(item)} by hand.");
            File.WriteAllText(PathOf(item), Written(value, item.Type), Utf8);
        }
    }

    /// <summary>The largest value of each type inside another.</summary>
    private static void Collect(object value, Dictionary<Type, (object Value, int Length)> found)
    {
        var type = value.GetType();
        if (value is not string && value is IEnumerable items)
        {
            foreach (var item in items) Collect(item, found);
            return;
        }

        if (type.Assembly != typeof(DomainJson).Assembly || !DomainJson.Options.TryGetTypeInfo(type, out var info) || info.Kind != JsonTypeInfoKind.Object) return;
        var length = JsonSerializer.Serialize(value, info).Length;
        if (!found.TryGetValue(type, out var known) || known.Length < length) found[type] = (value, length);
        foreach (var property in info.Properties)
            if (property.Get?.Invoke(value) is { } part) Collect(part, found);
    }

    private static IEnumerable<object> Goldens()
    {
        var folder = Path.GetDirectoryName(Folder)!;
        var texts = Directory.EnumerateFiles(folder, "*.verified.json").Select(File.ReadAllText)
            .Concat(Directory.EnumerateFiles(folder, "*.verified.txt").SelectMany(File.ReadAllLines).Where(line => line.StartsWith("{\"format\"", StringComparison.Ordinal)));
        return texts.SelectMany(text => SchemaTests.Roots().Select(root => TryRead(root, text)).OfType<object>().Take(1));
    }

    private static object? TryRead(Type type, string text)
    {
        try
        {
            return Read(type, text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object Read(Type type, string text)
    {
        var read = typeof(DomainJson).GetMethods().Single(method => method.Name == nameof(DomainJson.Read) && method.GetParameters()[0].ParameterType == typeof(string));
        try
        {
            return read.MakeGenericMethod(type).Invoke(null, [text])!;
        }
        catch (TargetInvocationException e) when (e.InnerException is JsonException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    private static string Written(object value, Type type)
    {
        var write = typeof(DomainJson).GetMethods().Single(
            method => method.Name == nameof(DomainJson.Write) && method.ReturnType == typeof(string) && method.GetParameters().Length == 2);
        return (string)write.MakeGenericMethod(type).Invoke(null, [value, true])! + "\n";
    }
}
