using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>The shapes and meanings of the codes of the classifications that the library knows.</summary>
internal static class MeasureSchemes
{
    internal const string Mast = "mast";

    private const int MaxLength = 40;

    private static readonly string[] QrSymbols = ["P", "CP", "GQ", "GQC", "BQ", "AL", "NAL", "STR", "MXR", "MPR", "VER"];

    internal static bool TryRead(ReadOnlySpan<char> text, out string scheme, out int edition, out string code)
    {
        (scheme, edition, code) = ("", 0, "");
        var colon = text.IndexOf(':');
        if (colon < 6 || text[colon - 5] != '-' || !Slug.IsAllowed(text[..(colon - 5)])) return false;
        if (!int.TryParse(text[(colon - 4)..colon], NumberStyles.None, InvariantFormat.Numbers, out edition) || edition < 1900) return false;
        (scheme, code) = (text[..(colon - 5)].ToString(), text[(colon + 1)..].ToString());
        return IsCode(scheme, edition, code);
    }

    /// <summary>What a code stands for; of a WTO symbol with the letter for its direction too.</summary>
    internal static string? MeaningOf(string scheme, int edition, string code)
    {
        if (Known.Meanings.TryGetValue(string.Create(InvariantFormat.Numbers, $"{scheme}-{edition}:{code}"), out var meaning)) return meaning;
        if (scheme != "wto-qr" || code.Length < 3 || code[^2] != '-') return null;
        return MeaningOf(scheme, edition, code[..^2]) is { } symbol ? $"{symbol}, {(code[^1] == 'X' ? "exports" : "seasonal")}" : null;
    }

    internal static string WayOut(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(':') < 0) return " Name the classification and its edition in front, as in mast-2019:.";
        if (text.StartsWith("mast-", StringComparison.Ordinal))
            return " MAST has the editions 2012 and 2019, and codes of a chapter from A to P with up to three digits; the edition of 2019 has no P8.";
        if (text.StartsWith("wto-qr-", StringComparison.Ordinal)) return $" The symbols of 2012 are {string.Join(", ", QrSymbols)}, with -X for exports or -S for seasonal.";
        return text.StartsWith("oecd-", StringComparison.Ordinal) ? " Write the category as a slug, as in oecd-2025:export-tax." : "";
    }

    private static bool IsCode(string scheme, int edition, ReadOnlySpan<char> code) => scheme switch
    {
        Mast => edition is 2012 or 2019 && IsMast(code) && !(edition == 2019 && code.StartsWith("P8")),
        "oecd" => Slug.IsAllowed(code),
        "wto-qr" => edition == 2012 && IsQrSymbol(code),
        _ => code.Length is >= 1 and <= MaxLength && PrintedCode.IsAllowed(code),
    };

    private static bool IsMast(ReadOnlySpan<char> code) =>
        code.Length is >= 1 and <= 4 && code[0] is >= 'A' and <= 'P' && !code[1..].ContainsAnyExceptInRange('1', '9');

    private static bool IsQrSymbol(ReadOnlySpan<char> code)
    {
        var symbol = code.EndsWith("-X", StringComparison.Ordinal) || code.EndsWith("-S", StringComparison.Ordinal) ? code[..^2] : code;
        foreach (var known in QrSymbols)
            if (symbol.SequenceEqual(known)) return true;
        return false;
    }

    // Apart, so that reading codes does not make the table.
    private static class Known
    {
        internal static readonly Dictionary<string, string> Meanings = new()
        {
            ["mast-2012:P11"] = "export prohibition",
            ["mast-2012:P12"] = "export quota",
            ["mast-2012:P13"] = "licensing or permit requirement to export",
            ["mast-2012:P2"] = "state-trading administration",
            ["mast-2012:P3"] = "export price control",
            ["mast-2012:P4"] = "measure on re-export",
            ["mast-2012:P5"] = "export tax or charge",
            ["mast-2012:P9"] = "other export measure",
            ["mast-2019:P1"] = "sanitary or technical export measure",
            ["mast-2019:P2"] = "export formality",
            ["mast-2019:P3"] = "export licence, quota, prohibition or other quantitative restriction",
            ["mast-2019:P31"] = "export prohibition",
            ["mast-2019:P32"] = "export quota",
            ["mast-2019:P33"] = "licensing, permit or registration requirement to export",
            ["mast-2019:P4"] = "export price control, taxes and charges included",
            ["mast-2019:P41"] = "control of the prices of exports",
            ["mast-2019:P42"] = "export tax or duty",
            ["mast-2019:P5"] = "state-trading enterprise or selective export channel",
            ["mast-2019:P6"] = "export support",
            ["mast-2019:P7"] = "measure on re-export",
            ["mast-2019:P9"] = "other export measure",
            ["oecd-2025:export-prohibition"] = "export prohibition",
            ["oecd-2025:export-quota"] = "export quota",
            ["oecd-2025:export-tax"] = "export tax",
            ["oecd-2025:non-automatic-licensing"] = "non-automatic export licensing",
            ["oecd-2025:vat-rebate-reduction"] = "reduction or withdrawal of a rebate of value-added tax",
            ["oecd-2025:minimum-export-price"] = "minimum export price",
            ["oecd-2025:qualified-exporters-list"] = "list of qualified exporters",
            ["oecd-2025:domestic-market-obligation"] = "domestic market obligation",
            ["wto-qr-2012:P"] = "prohibition",
            ["wto-qr-2012:CP"] = "prohibition except under defined conditions",
            ["wto-qr-2012:GQ"] = "global quota",
            ["wto-qr-2012:GQC"] = "global quota allocated by country",
            ["wto-qr-2012:BQ"] = "bilateral quota",
            ["wto-qr-2012:AL"] = "automatic licensing",
            ["wto-qr-2012:NAL"] = "non-automatic licensing",
            ["wto-qr-2012:STR"] = "quantitative restriction through state trading",
            ["wto-qr-2012:MXR"] = "mixing regulation",
            ["wto-qr-2012:MPR"] = "minimum price that triggers a quantitative restriction",
            ["wto-qr-2012:VER"] = "voluntary export restraint",
        };
    }
}
