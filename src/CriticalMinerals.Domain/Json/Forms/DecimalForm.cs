namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class DecimalForm : JsonForm<decimal>
{
    internal static readonly DecimalForm Instance = new();

    internal override decimal Read(ref JsonCursor reader) => From(ref reader);

    internal static decimal From(ref JsonCursor reader) =>
        reader.TokenType == JsonToken.Number && JsonDigits.FitADecimal(reader.ValueSpan) && reader.TryGetDecimal(out var number) ? number : throw JsonMembers.Refusal();

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        new ExactDecimalConverter().Read(ref token, typeof(decimal), null!);
    }

    internal override void Write(ref JsonText json, decimal value) => json.Number(ExactDecimalConverter.WithoutZeros(value));
}
