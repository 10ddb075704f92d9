namespace CriticalMinerals.Domain;

/// <summary>Reads a day of the years 1 to 9999 as what values keep of it.</summary>
internal static class IsoDayForm
{
    internal static IsoDay From(ref JsonCursor reader)
    {
        if (reader.TokenType != JsonToken.String) throw JsonMembers.Refusal();
        return DateText.Read(reader.GetText(stackalloc char[DateText.DayLength])) is { IsNone: false } day ? day : throw JsonMembers.Refusal();
    }
}
