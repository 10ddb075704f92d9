using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CriticalMinerals.Domain;

/// <summary>Reads one document; everything that is wrong with it comes out as a <see cref="JsonException"/>.</summary>
/// <remarks>Without options a document is read by its form, and by the serializer only where there is none or the document breaks a rule.</remarks>
internal static class DomainReader
{
    /// <summary>Up to here room for the longest encoding is cheaper than counting.</summary>
    private const int SmallLength = 16_384;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static T Read<T>(string json, JsonSerializerOptions? options = null)
        where T : notnull
    {
        using var buffer = new PooledBytes();
        try
        {
            var size = json.Length <= SmallLength ? StrictUtf8.GetMaxByteCount(json.Length) : StrictUtf8.GetByteCount(json);
            var written = StrictUtf8.GetBytes(json, buffer.Reserve(size));
            buffer.Advance(written);
        }
        catch (EncoderFallbackException e)
        {
            var before = json.AsSpan(0, e.Index);
            var inLine = Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..]);
            throw new JsonException($"$: The text is not well-formed Unicode at character {e.Index}: half of a surrogate pair.", "$", before.Count('\n'), inLine, e);
        }

        return Read<T>(buffer, options);
    }

    internal static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options = null)
        where T : notnull
    {
        // Only the format is overwritten, so what has none is read where it is.
        if (FormOf<T>(options) is { IsObject: false } form && JsonForms.TryRead(form, utf8Json, out var value)) return value!;
        using var buffer = new PooledBytes();
        utf8Json.CopyTo(buffer.Reserve(utf8Json.Length));
        buffer.Advance(utf8Json.Length);
        return Read<T>(buffer, options);
    }

    /// <summary>Reads the bytes of a buffer, which is overwritten in part.</summary>
    internal static T Read<T>(PooledBytes buffer, JsonSerializerOptions? options = null)
        where T : notnull =>
        ReadInPlace<T>(buffer.Written, options);

    /// <summary>Reads one document from bytes that are overwritten in part.</summary>
    internal static T ReadInPlace<T>(Span<byte> json, JsonSerializerOptions? options = null)
        where T : notnull
    {
        var form = FormOf<T>(options);
        var isObject = form?.IsObject ?? IsObject(InfoFor(typeof(T), options ?? DomainJson.Options));
        try
        {
            RefuseByteOrderMark(json);
            if (isObject) FormatEnvelope.Open(json);
            return form is not null && JsonForms.TryRead(form, json, out var value) ? value! : Deserialize<T>(json, options ?? DomainJson.Options);
        }
        catch (DocumentFault fault)
        {
            throw fault.ToJsonException(json);
        }
        catch (Exception e) when (IsAboutTheDocument(e))
        {
            throw Explain<T>(json, options ?? DomainJson.Options, "$", e);
        }
    }

    /// <summary>Reads an item of a list, which has no format.</summary>
    /// <param name="json">The item and nothing else.</param>
    /// <param name="index">Its place in the list, counted from 0.</param>
    internal static T ReadItem<T>(ReadOnlySpan<byte> json, long index)
        where T : notnull
    {
        if (FormOf<T>(null) is { } form && JsonForms.TryRead(form, json, out var value)) return value!;
        var info = InfoFor(typeof(T), DomainJson.Options);
        try
        {
            return JsonSerializer.Deserialize(json, info) switch
            {
                T result => result,
                null => throw new DocumentFault(PathOf(index), 0, JsonWords.NullItem),
                { } other => throw new DocumentFault($"{PathOf(index)}.kind", 0, WrongCase(typeof(T), other.GetType(), (IUnionConverter)info.Converter)),
            };
        }
        catch (DocumentFault fault)
        {
            throw fault.ToJsonException(json);
        }
        catch (Exception e) when (IsAboutTheDocument(e))
        {
            throw Explain<T>(json, DomainJson.Options, PathOf(index), e);
        }
    }

    /// <summary>Refuses a type that is not of this library or has no JSON form.</summary>
    internal static void RefuseForeign<T>()
        where T : notnull
    {
        if (FormOf<T>(null) is null) InfoFor(typeof(T), DomainJson.Options);
    }

    private static JsonForm<T>? FormOf<T>(JsonSerializerOptions? options)
        where T : notnull => options is null ? JsonForms.Of<T>() : null;

    private static T Deserialize<T>(ReadOnlySpan<byte> json, JsonSerializerOptions options)
        where T : notnull
    {
        var info = InfoFor(typeof(T), options);
        return As<T>(JsonSerializer.Deserialize(json, info), info);
    }

    private static JsonException Explain<T>(ReadOnlySpan<byte> json, JsonSerializerOptions options, string root, Exception thrown) =>
        new FaultFinder(options, root).Find(json, InfoFor(typeof(T), options), thrown);

    /// <summary>Whether an exception tells of the document, and not of a defect or of the machine.</summary>
    internal static bool IsAboutTheDocument(Exception e) =>
        e is JsonException or ArgumentException or FormatException or NotSupportedException or InvalidOperationException or ArithmeticException;

    /// <summary>How to read a type; a single case of a union is read as the union, so that its kind is checked.</summary>
    internal static JsonTypeInfo InfoFor(Type type, JsonSerializerOptions options)
    {
        if (UnionOf(type) is { } parent && options.TryGetTypeInfo(parent, out var union) && union.Converter is IUnionConverter) return union;
        return options.TryGetTypeInfo(type, out var info)
            ? info
            : throw new NotSupportedException($"{type} is not a type that this library reads or writes as JSON.");
    }

    internal static string PathOf(long index) => FormattableString.Invariant($"$[{index}]");

    private static Type? UnionOf(Type type) =>
        type.BaseType is { IsAbstract: true } parent ? parent : type == typeof(MeasureCause) || type == typeof(AgreementCause) ? typeof(ITimelineCause) : null;

    private static bool IsObject(JsonTypeInfo info) => info.Kind == JsonTypeInfoKind.Object || info.Converter is IUnionConverter;

    private static T As<T>(object? value, JsonTypeInfo info) => value switch
    {
        T result => result,
        null => throw new DocumentFault("$", 0, $"Expected {typeof(T).Name}, found null."),
        _ => throw new DocumentFault("$.kind", 0, WrongCase(typeof(T), value.GetType(), (IUnionConverter)info.Converter)),
    };

    internal static string WrongCase(Type expected, Type found, IUnionConverter union) =>
        $"'{union.KindOf(found)}' is another kind of {JsonWords.NameOf(UnionOf(expected)!)}: expected '{union.KindOf(expected)}'.";

    private static void RefuseByteOrderMark(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8)) throw new DocumentFault("$", 0, JsonWords.ByteOrderMark);
    }
}
