using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The source-generated form of the brief.</summary>
[JsonSerializable(typeof(WorldAnswer))]
internal sealed partial class WorldJsonContext : JsonSerializerContext;
