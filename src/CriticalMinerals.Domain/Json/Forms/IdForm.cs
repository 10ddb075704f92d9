using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
/// <remarks>The ids that were read lately are kept, and one of them is given again where its text comes again.</remarks>
internal sealed class IdForm<T> : JsonForm<T>
    where T : TextId<T>, ITextIdRule<T>
{
    internal static readonly IdForm<T> Instance = new();

    private readonly T?[] lately = new T?[RecentTexts.Count];

    internal override T Read(ref Utf8JsonReader reader)
    {
        var text = JsonMembers.Text(ref reader);
        ref var place = ref lately[RecentTexts.PlaceOf(text)];
        return place is { } known && Ascii.Equals(text, known.Value) ? known : place = TokenJsonConverter<T>.Parse(in reader);
    }

    internal override void Explain(ref Utf8JsonReader reader) => new TokenJsonConverter<T>().Read(ref reader, Type, null!);

    internal override void Write(ref JsonText json, T value) => json.Text(value.Value);
}
