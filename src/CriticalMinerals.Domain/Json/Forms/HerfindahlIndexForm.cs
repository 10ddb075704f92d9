namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class HerfindahlIndexForm : JsonForm<HerfindahlIndex>
{
    internal static readonly HerfindahlIndexForm Instance = new();

    internal override HerfindahlIndex Read(ref JsonCursor reader) => From(ref reader);

    internal static HerfindahlIndex From(ref JsonCursor reader) => HerfindahlIndex.FromFraction(JsonMembers.Fraction(ref reader));

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        new HerfindahlIndexJsonConverter().Read(ref token, typeof(HerfindahlIndex), null!);
    }

    internal override void Write(ref JsonText json, HerfindahlIndex value) => json.Number(value.Fraction);
}
