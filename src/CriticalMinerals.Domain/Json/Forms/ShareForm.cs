using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class ShareForm : JsonForm<Share>
{
    internal static readonly ShareForm Instance = new();

    internal override Share Read(ref Utf8JsonReader reader) => From(ref reader);

    internal static Share From(ref Utf8JsonReader reader) => Share.FromFraction(JsonMembers.Fraction(ref reader));

    internal override void Explain(ref Utf8JsonReader reader) => new ShareJsonConverter().Read(ref reader, typeof(Share), null!);

    internal override void Write(ref JsonText json, Share value) => json.Number(value.Fraction);
}
