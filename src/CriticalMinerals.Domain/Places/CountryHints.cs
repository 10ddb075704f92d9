namespace CriticalMinerals.Domain;

/// <summary>The rule for country codes in words, and what to write instead of a text that breaks it.</summary>
internal static class CountryHints
{
    internal const string Rule = "expected the two or three capital letters of an ISO 3166-1 entry, such as CN or CHN";

    private const string Total = " A world total is a total, not a producer: leave the row out, shares are taken of it.";
    private const string Others = " Other countries are a residual, not a producer: state their amount as the table's residual.";
    private const string Bloc = " That is a bloc, not a country: use a bloc code or a party, or list its members.";
    private const int LongestName = 60;

    /// <summary>A sentence with a leading space, or nothing.</summary>
    internal static string WayOut(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > LongestName) return "";
        var capitals = trimmed.ToString().ToUpperInvariant();
        return Special(capitals) ?? (Suggestion(capitals, trimmed) is { } country ? $" Did you mean {country} ({country.CommonName})?" : "");
    }

    /// <summary>Whether the text stands for a total or a remainder, which is neither a country nor a bloc.</summary>
    internal static bool IsAggregate(ReadOnlySpan<char> text) => text is "WLD" or "WORLD" or "OTH" or "OTHER" or "ROW" or "RW";

    private static string? Special(string capitals) => capitals switch
    {
        "WLD" or "WORLD" or "WORLD TOTAL" => Total,
        "OTH" or "OTHER" or "OTHER COUNTRIES" or "ROW" or "RW" or "REST OF WORLD" => Others,
        "EU" or "EUU" or "EU27" or "EAEU" or "G7" or "EUROPEAN UNION" => Bloc,
        "YU" or "YUG" => " Yugoslavia fell apart in steps: use the code of the successor that the figure is about.",
        _ when capitals.Length <= 3 && !capitals.AsSpan().ContainsAnyExceptInRange('0', '9') => " A numeric code is read by CountryCode.FromNumeric.",
        _ => null,
    };

    private static CountryCode? Suggestion(string capitals, ReadOnlySpan<char> name)
    {
        var code = capitals switch
        {
            "UK" => "GB",
            "EL" => "GR",
            "USSR" => "SU",
            "ROM" => "RO",
            "ZR" or "ZAR" or "DRC" => "CD",
            "TP" or "TMP" => "TL",
            "BU" or "BUR" => "MM",
            "KSV" or "KOS" or "XKS" or "XKK" => "XK",
            "WBG" => "PS",
            _ => CountryTable.TryFind(capitals, out _) ? capitals : CountryNames.CodeOf(name),
        };
        return code is null ? null : CountryCode.Parse(code, null);
    }
}
