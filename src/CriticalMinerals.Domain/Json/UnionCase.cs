using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>One case of a closed union under its name in JSON.</summary>
internal abstract class UnionCase<TBase>(string kind, Type type)
    where TBase : class
{
    internal string Kind { get; } = kind;

    internal byte[] KindUtf8 { get; } = Encoding.UTF8.GetBytes(kind);

    internal Type Type { get; } = type;

    internal abstract TBase? Read(ref Utf8JsonReader reader, JsonSerializerOptions options);

    internal abstract void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options);

    internal abstract JsonConverter Delegate();
}

/// <inheritdoc/>
internal sealed class UnionCase<TBase, TCase>(string kind) : UnionCase<TBase>(kind, typeof(TCase))
    where TBase : class
    where TCase : TBase
{
    private ConverterSlot<TCase> converter;

    internal override TBase? Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        converter.For(options).Read(ref reader, typeof(TCase), options);

    internal override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        converter.For(options).Write(writer, (TCase)value, options);

    internal override JsonConverter Delegate() => new SubtreeCaseConverter<TBase, TCase>();
}
