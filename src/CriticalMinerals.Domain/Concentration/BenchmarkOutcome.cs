using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Whether a share keeps to a benchmark. The default is <see cref="NotSettled"/>.</summary>
[JsonConverter(typeof(WireEnumConverter<BenchmarkOutcome>))]
[TypeConverter(typeof(WireEnumTypeConverter<BenchmarkOutcome>))]
public enum BenchmarkOutcome
{
    /// <summary>The bounds of the share lie on both sides of the benchmark.</summary>
    NotSettled,

    /// <summary>The share keeps to the benchmark.</summary>
    Met,

    /// <summary>The share breaks the benchmark.</summary>
    Missed,
}
