namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>How the burdens on supply are drawn and named, from the lightest to the heaviest, and last what is not settled.</summary>
internal static class Verdicts
{
    internal const string Unsettled = "not settled";

    internal static IEnumerable<CoverageVerdict> Ordered { get; } =
    [
        CoverageVerdict.NotCovered, CoverageVerdict.Relieved, CoverageVerdict.Taxed,
        CoverageVerdict.QuotaLimited, CoverageVerdict.LicenceRequired, CoverageVerdict.Prohibited,
    ];

    internal static Ink InkOf(CoverageVerdict verdict) => verdict switch
    {
        CoverageVerdict.NotCovered => Ink.Green,
        CoverageVerdict.Relieved => Ink.Relieved,
        CoverageVerdict.Taxed => Ink.Taxed,
        CoverageVerdict.QuotaLimited => Ink.Quota,
        CoverageVerdict.LicenceRequired => Ink.Licence,
        CoverageVerdict.Prohibited => Ink.Prohibited,
        _ => Ink.Hatched,
    };

    internal static string Name(CoverageVerdict verdict) => verdict is CoverageVerdict.Unknown ? Unsettled : Say.Words(verdict);

    internal static IEnumerable<(Ink Ink, string Meaning)> Legend(IEnumerable<Exposure> exposures)
    {
        var all = exposures.ToList();
        foreach (var verdict in Ordered)
            if (all.Any(exposure => exposure.ShareOf(verdict).Lower > Share.Zero)) yield return (InkOf(verdict), Name(verdict));
        if (all.Any(exposure => exposure.Unsettled.Upper > Share.Zero)) yield return (Ink.Hatched, Unsettled);
    }

    /// <summary>Where the shares come from, and where what binds or may bind them; through which day that is recorded.</summary>
    internal static ValueList<string> Sources(IEnumerable<Exposure> exposures, Func<SourceId, Source>? sources)
    {
        var all = exposures.ToList();
        var findings = all.SelectMany(exposure => exposure.Rows).SelectMany(row => row.Coverage?.Findings ?? default).Where(finding => finding.AtMost > CoverageVerdict.NotCovered).ToList();
        var shares = Say.Cite(all.Select(exposure => exposure.Table.Citation), sources);
        if (findings.Count == 0) return shares;
        var cited = findings.Select(finding => finding.Status.Citation).OfType<Citation>().Select(citation => citation.Source).Distinct().Order()
            .Select(id => sources?.Invoke(id).ToString() ?? id.Value).ToList();
        var recorded = $"Measures: recorded through {Say.Day(findings.Min(finding => finding.Status.RecordedThrough), "")}.";
        return [.. shares.Append(cited.Count == 0 ? recorded : $"{recorded} Sources: {string.Join("; ", cited)}.")];
    }

    /// <summary>The parts of the whole from the lightest burden up: what is certain of each, then what is not settled.</summary>
    internal static IEnumerable<(CoverageVerdict Verdict, double Share)> Parts(Exposure exposure)
    {
        foreach (var verdict in Ordered)
            if (exposure.ShareOf(verdict).Lower.Fraction is > 0 and var share) yield return (verdict, share);
        var settled = Ordered.Sum(verdict => exposure.ShareOf(verdict).Lower.Fraction);
        if (1 - settled > 1e-9) yield return (CoverageVerdict.Unknown, 1 - settled);
    }
}
