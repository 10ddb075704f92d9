using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class DecimalForm : JsonForm<decimal>
{
    internal static readonly DecimalForm Instance = new();

    internal override decimal Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static decimal From(ref Utf8JsonReader reader) => ExactDecimalConverter.Number(ref reader);

    internal override void Explain(ref Utf8JsonReader reader) => new ExactDecimalConverter().Read(ref reader, typeof(decimal), null!);

    internal override void Write(ref JsonText json, decimal value) => json.Number(ExactDecimalConverter.WithoutZeros(value));
}
