using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Like <see cref="SubtreeConverter{T}"/> for one case of a union: another kind is refused.</summary>
internal sealed class SubtreeCaseConverter<TBase, TCase> : SubtreeConverter<TCase>
    where TBase : class
    where TCase : TBase
{
    protected override TCase? ReadStrict(ref Utf8JsonReader reader)
    {
        var union = Strict<TBase>();
        return union.Read(ref reader, typeof(TBase), DomainJson.Options) switch
        {
            TCase value => value,
            { } other => throw new JsonException($"Another case than {typeof(TCase).Name}: {other.GetType().Name}."),
            null => default,
        };
    }
}
