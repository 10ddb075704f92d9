using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class HerfindahlIndexForm : JsonForm<HerfindahlIndex>
{
    internal static readonly HerfindahlIndexForm Instance = new();

    internal override HerfindahlIndex Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static HerfindahlIndex From(ref Utf8JsonReader reader) => HerfindahlIndex.FromFraction(JsonMembers.Fraction(ref reader));

    internal override void Explain(ref Utf8JsonReader reader) => new HerfindahlIndexJsonConverter().Read(ref reader, typeof(HerfindahlIndex), null!);

    internal override void Write(ref JsonText json, HerfindahlIndex value) => json.Number(value.Fraction);
}
