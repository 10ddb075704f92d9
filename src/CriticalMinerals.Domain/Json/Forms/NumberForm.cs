namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class NumberForm : JsonForm<double>
{
    internal static readonly NumberForm Instance = new();

    internal override double Read(ref JsonCursor reader) => From(ref reader);

    internal static double From(ref JsonCursor reader) => reader.TokenType == JsonToken.Number && !JsonDigits.AreTooMany(reader.ValueSpan) && reader.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw JsonMembers.Refusal();

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        new FiniteDoubleConverter().Read(ref token, typeof(double), null!);
    }

    internal override void Write(ref JsonText json, double value) => json.Number(FiniteDoubleConverter.Finite(value));
}
