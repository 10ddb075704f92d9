using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The generated reading and writing of the library's types. Strict only together with <see cref="DomainJson.Options"/>.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(YearMonth))]
[JsonSerializable(typeof(Period))]
[JsonSerializable(typeof(ValueList<MineralId>))]
[JsonSerializable(typeof(Share))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
