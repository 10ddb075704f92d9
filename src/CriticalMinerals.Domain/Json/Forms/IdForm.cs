using System.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
/// <remarks>The ids that were read lately are kept, and one of them is given again where its text comes again.</remarks>
internal sealed class IdForm<T> : JsonForm<T>
    where T : TextId<T>, ITextIdRule<T>
{
    internal static readonly IdForm<T> Instance = new();

    internal override T Read(ref JsonCursor reader) => From(ref reader);

    internal static T From(ref JsonCursor reader)
    {
        var text = JsonMembers.Text(ref reader);
        ref var place = ref Recent.Values[RecentTexts.PlaceOf(text)];
        return place is { } known && Ascii.Equals(text, known.Value) ? known : place = TextId<T>.Parse(reader.GetText(stackalloc char[RecentTexts.Longest]), null);
    }

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        JsonTokenText.Read<T>(in token);
    }

    internal override void Write(ref JsonText json, T value) => json.Text(value.Value);

    // Apart from the instance, which reading does not ask for.
    private static class Recent
    {
        internal static readonly T?[] Values = new T?[RecentTexts.Count];
    }
}
