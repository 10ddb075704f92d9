using System.Runtime.CompilerServices;
using System.Text;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
/// <remarks>The objects that were read lately are kept, and one of them is given again where its text comes again.</remarks>
internal sealed class TokenForm<T> : JsonForm<T>
    where T : notnull, ISpanParsable<T>, ISpanFormattable
{
    internal static readonly TokenForm<T> Instance = new();

    internal override T Read(ref JsonCursor reader) => From(ref reader);

    internal static T From(ref JsonCursor reader)
    {
        var text = JsonMembers.Text(ref reader);
        if (typeof(T).IsValueType) return T.Parse(reader.GetText(stackalloc char[RecentTexts.Longest]), null);
        ref var place = ref Recent.Values[RecentTexts.PlaceOf(text)];
        if (place is { } known && Says(known, text)) return known;
        var value = T.Parse(reader.GetText(stackalloc char[RecentTexts.Longest]), null);
        place = value;
        return value;
    }

    internal override void Explain(ref JsonCursor reader)
    {
        var token = reader.Token();
        JsonTokenText.Read<T>(in token);
    }

    [SkipLocalsInit]
    internal override void Write(ref JsonText json, T value)
    {
        Span<char> text = stackalloc char[JsonText.LongestToken];
        if (value.TryFormat(text, out var length, default, null)) json.Text(text[..length]);
        else json.Text(value.ToString());
    }

    [SkipLocalsInit]
    private static bool Says(T value, ReadOnlySpan<byte> text)
    {
        Span<char> known = stackalloc char[JsonText.LongestToken];
        return value.TryFormat(known, out var length, default, null) && Ascii.Equals(text, known[..length]);
    }

    private static class Recent
    {
        internal static readonly T?[] Values = new T?[RecentTexts.Count];
    }
}
