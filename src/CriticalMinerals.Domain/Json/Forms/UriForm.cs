using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class UriForm : JsonForm<Uri>
{
    internal static readonly UriForm Instance = new();

    internal override Uri Read(ref JsonCursor reader) => From(ref reader);

    internal static Uri From(ref JsonCursor reader) =>
        Uri.TryCreate(TextForm.From(ref reader), UriKind.RelativeOrAbsolute, out var address) ? address : throw JsonMembers.Refusal();

    internal override void Explain(ref JsonCursor reader)
    {
        try
        {
            Read(ref reader);
        }
        catch (Exception e) when (DomainReader.IsAboutTheDocument(e))
        {
            throw new JsonException("Expected a JSON string with an absolute web address.", e);
        }
    }

    internal override void Write(ref JsonText json, Uri value) => json.Text(value.OriginalString);
}
