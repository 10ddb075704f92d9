namespace CriticalMinerals.Domain;

/// <summary>Reads a day of the years 1 to 9999 as what values keep of it.</summary>
internal static class IsoDayForm
{
    internal static IsoDay From(ref JsonCursor reader)
    {
        if (reader.TokenType != JsonToken.String) throw JsonMembers.Refusal();
        return Day(in reader) is { IsNone: false } day ? day : throw JsonMembers.Refusal();
    }

    private static IsoDay Day(in JsonCursor reader)
    {
        if (reader.ValueIsEscaped) return DateText.Read(reader.GetString());
        if (reader.ValueSpan.Length != DateText.DayLength) return default;
        Span<char> text = stackalloc char[DateText.DayLength];
        for (var i = 0; i < text.Length; i++) text[i] = (char)reader.ValueSpan[i];
        return DateText.Read(text);
    }
}
