namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class ShareForm : JsonForm<Share>
{
    internal static readonly ShareForm Instance = new();

    internal override Share Read(ref JsonCursor reader) => From(ref reader);

    internal static Share From(ref JsonCursor reader) => Share.FromFraction(JsonMembers.Fraction(ref reader));

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        new ShareJsonConverter().Read(ref token, typeof(Share), null!);
    }

    internal override void Write(ref JsonText json, Share value) => json.Number(value.Fraction);
}
