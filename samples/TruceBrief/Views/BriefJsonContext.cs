using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The source-generated form of the brief.</summary>
[JsonSerializable(typeof(Brief))]
internal sealed partial class BriefJsonContext : JsonSerializerContext;
