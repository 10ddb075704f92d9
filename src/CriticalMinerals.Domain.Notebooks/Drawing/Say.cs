using System.Globalization;
using NodaTime;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Numbers, dates and citations as people read them, the same under every culture.</summary>
internal static class Say
{
    internal static string Percent(double fraction) => (fraction * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    internal static string Percent(Bounds<Share> share)
    {
        var lower = Number(share.Lower.Fraction * 100, "0.#");
        return share.IsExact ? lower + " %" : Range(lower, share.Upper is { } upper ? Number(upper.Fraction * 100, "0.#") : null) + " %";
    }

    internal static string Points(Bounds<HerfindahlIndex> index)
    {
        var lower = Number(index.Lower.Points, "#,0");
        return index.IsExact ? lower : Range(lower, index.Upper is { } upper ? Number(upper.Points, "#,0") : null);
    }

    internal static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    internal static string Day(LocalDate? day, string open) => day is { } given ? NodaTime.Text.LocalDatePattern.Iso.Format(given) : open;

    internal static string KnownOn(LocalDate? knownOn) => knownOn is { } day ? $"as known on {Day(day, "")}" : "as known to the whole record";

    internal static string Mineral(MineralId mineral) => mineral.Value.Replace('-', ' ');

    /// <summary>A name as the wire has it, in words: <c>licenceRequired</c> becomes "licence required".</summary>
    internal static string Words<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())).ToLowerInvariant();
    }

    internal static string Cite(Citation citation, Func<SourceId, Source>? sources)
    {
        var source = sources?.Invoke(citation.Source);
        var text = source is null ? citation.Source.Value : $"{source.Publisher}, {source.Title}";
        if (citation.Locator is { } locator) text += $", {locator}";
        return citation.Confidence == Confidence.High ? text : $"{text} ({Words(citation.Confidence)} confidence)";
    }

    internal static ValueList<string> Cite(IEnumerable<Citation> citations, Func<SourceId, Source>? sources) =>
        [.. citations.Distinct().GroupBy(citation => citation.Source).Select(same => $"Source: {CiteTogether([.. same], sources)}")];

    // Many places of one publication take one line: the tables themselves have each place.
    private static string CiteTogether(ValueList<Citation> same, Func<SourceId, Source>? sources)
    {
        string[] texts = [.. same.Select(citation => Cite(citation, sources)).Distinct()];
        if (texts.Length <= 2) return string.Join("; ", texts);
        var whole = Cite(new Citation(same[0].Source, same.Min(citation => citation.Confidence)), sources);
        return $"{whole}, {texts.Length} places";
    }

    private static string Range(string lower, string? upper) => upper is null ? $"at least {lower}" : lower == upper ? lower : $"{lower} to {upper}";
}
