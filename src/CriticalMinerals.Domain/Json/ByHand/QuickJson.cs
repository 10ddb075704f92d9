using System.Text.Json;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The options by which documents are read and written: those of <see cref="DomainJson.Options"/>, but with records by hand where speed matters.</summary>
internal static class QuickJson
{
    internal static JsonSerializerOptions Options { get; } = DomainJsonOptions.Create(DomainJsonContext.Default, [.. Records(), .. DomainConverters.All()]);

    /// <summary>The options whose metadata tell what a document may hold, for those that it was read under.</summary>
    internal static JsonSerializerOptions ToldBy(JsonSerializerOptions options) => ReferenceEquals(options, Options) ? DomainJson.Options : options;

    /// <summary>The records by hand, each under its type.</summary>
    internal static IEnumerable<JsonConverter> Records() =>
    [
        JsonParts.Citation,
        new ConcentrationScoreConverter(),
        JsonParts.IndexBounds,
        JsonParts.ShareBounds,
        new NationalShareConverter(),
        new ResidualConverter(),
        new ShareTableConverter(),
        new SupplyNodeConverter(),
        JsonParts.Subject,
        new WithheldProducerConverter(),
    ];
}
