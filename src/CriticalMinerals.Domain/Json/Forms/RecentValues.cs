namespace CriticalMinerals.Domain;

/// <summary>The values that were read lately, with their texts: one of them is given again where its text comes again.</summary>
internal sealed class RecentValues<T>
    where T : notnull
{
    private readonly Entry?[] entries = new Entry?[RecentTexts.Count];

    internal bool TryFind(ReadOnlySpan<byte> text, out T? value)
    {
        value = default;
        if (text.Length > RecentTexts.Longest || entries[RecentTexts.PlaceOf(text)] is not { } entry || !text.SequenceEqual(entry.Text)) return false;
        value = entry.Value;
        return true;
    }

    internal T Keep(ReadOnlySpan<byte> text, T value)
    {
        if (text.Length <= RecentTexts.Longest) entries[RecentTexts.PlaceOf(text)] = new(text.ToArray(), value);
        return value;
    }

    private sealed class Entry(byte[] text, T value)
    {
        internal byte[] Text { get; } = text;

        internal T Value { get; } = value;
    }
}
