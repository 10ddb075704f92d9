using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
/// <remarks>The values that were read lately are kept with their texts, and one of them is given again where its text comes again.</remarks>
internal sealed class TokenForm<T> : JsonForm<T>
    where T : notnull, ISpanParsable<T>, ISpanFormattable
{
    internal static readonly TokenForm<T> Instance = new();

    private const int LongestKept = 64;

    private readonly Entry?[] lately = typeof(T).IsValueType ? [] : new Entry?[RecentTexts.Count];

    internal override T Read(ref Utf8JsonReader reader)
    {
        var text = JsonMembers.Text(ref reader);
        if (typeof(T).IsValueType || text.Length > LongestKept) return TokenJsonConverter<T>.Parse(in reader);
        ref var place = ref lately[RecentTexts.PlaceOf(text)];
        if (place is { } known && text.SequenceEqual(known.Text)) return known.Value;
        var value = TokenJsonConverter<T>.Parse(in reader);
        place = new(text.ToArray(), value);
        return value;
    }

    internal override void Write(ref JsonText json, T value)
    {
        Span<char> text = stackalloc char[JsonText.LongestToken];
        if (value.TryFormat(text, out var length, default, null)) json.Text(text[..length]);
        else json.Text(value.ToString());
    }

    private sealed class Entry(byte[] text, T value)
    {
        internal byte[] Text { get; } = text;

        internal T Value { get; } = value;
    }
}
