using System.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
/// <remarks>Short texts that were read lately are kept, and one of them is given again where it comes again.</remarks>
internal sealed class TextForm : JsonForm<string>
{
    internal static readonly TextForm Instance = new();

    internal override string Read(ref JsonCursor reader) => From(ref reader);

    internal static string From(ref JsonCursor reader)
    {
        var text = JsonMembers.Text(ref reader);
        if (text.Length > RecentTexts.Longest) return reader.GetString()!;
        ref var place = ref Recent.Values[RecentTexts.PlaceOf(text)];
        return place is { } known && Ascii.Equals(text, known) ? known : place = reader.GetString()!;
    }

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        new WellFormedTextConverter().Read(ref token, typeof(string), null!);
    }

    internal override void Write(ref JsonText json, string value) => json.Text(value);

    // Apart from the instance, which reading does not ask for.
    private static class Recent
    {
        internal static readonly string?[] Values = new string?[RecentTexts.Count];
    }
}
