using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class NumberForm : JsonForm<double>
{
    internal static readonly NumberForm Instance = new();

    internal override double Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static double From(ref Utf8JsonReader reader) => !JsonDigits.AreTooMany(in reader) && FiniteDoubleConverter.Number(ref reader) is { } number ? number : throw JsonMembers.Refusal();

    internal override void Explain(ref Utf8JsonReader reader) => new FiniteDoubleConverter().Read(ref reader, typeof(double), null!);

    internal override void Write(ref JsonText json, double value) => json.Number(FiniteDoubleConverter.Finite(value));
}
