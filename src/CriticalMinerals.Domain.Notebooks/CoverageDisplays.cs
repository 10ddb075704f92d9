using Ardalis.GuardClauses;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Shows how a consignment is bound.</summary>
public static class CoverageDisplays
{
    /// <summary>The clauses that bind or may bind a consignment, the heaviest first, with what would settle what is open.</summary>
    /// <param name="coverage">The answer of <see cref="Regime.CoverageOf"/>.</param>
    /// <param name="sources">Finds a source by its id, such as <c>ReferenceData.FindSource</c>; without it the source line has the id.</param>
    public static Table ToTable(this Coverage coverage, Func<SourceId, Source>? sources = null)
    {
        Guard.Against.Null(coverage);
        var title = $"{Name(coverage.Consignment)}, {coverage.AsOf}: {Verdicts.Name(coverage.Verdict)}";
        ValueList<TableColumn> columns = [new("Clause"), new("Side"), new("Burden"), new("State"), new("Until"), new("Open")];
        var cited = coverage.Findings.Select(finding => finding.Status.Citation).OfType<Citation>();
        return new(title, columns, coverage.Findings.Select(Row), Say.Cite(cited, sources));
    }

    private static string Name(Consignment consignment)
    {
        var goods = new object?[] { consignment.Mineral, consignment.Form, consignment.HsCode, consignment.TariffLine }.Where(part => part is not null);
        return $"{string.Join(" ", goods)} from {consignment.Origin.CommonName} to {consignment.Destination.CommonName}, end user {consignment.EndUser}";
    }

    private static ValueList<string> Row(Finding finding) =>
    [
        finding.Clause.Value,
        Say.Words(finding.Direction),
        Burden(finding) + (finding.Relief is { } relief ? $" ({relief})" : ""),
        $"{Say.Words(finding.Status.State)}, {Say.Words(finding.Status.Standing)}",
        finding.Status.NextChangeOn is { } day ? $"{Say.Day(day.PlusDays(-1), "")}, then {(finding.Status.NextState is { } next ? Say.Words(next) : "open")}" : "no end known",
        string.Join("; ", finding.Open.AsSpan().ToArray()),
    ];

    private static string Burden(Finding finding) => finding.AtLeast == finding.AtMost
        ? Verdicts.Name(finding.AtLeast)
        : $"{Verdicts.Name(finding.AtLeast)} to {Verdicts.Name(finding.AtMost)}";
}
