using Ardalis.GuardClauses;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Shows which part of supply is bound, on a day or over time.</summary>
public static class ExposureDisplays
{
    /// <summary>The producers with their share and what binds them.</summary>
    /// <param name="exposure">The answer of <see cref="Regime.ExposureOf"/>.</param>
    /// <param name="sources">Finds a source by its id, such as <c>ReferenceData.FindSource</c>; without it the source line has the id.</param>
    public static Table ToTable(this Exposure exposure, Func<SourceId, Source>? sources = null)
    {
        Guard.Against.Null(exposure);
        ValueList<TableColumn> columns = [new("Producer"), new("Share, %", true), new("Burden"), new("Clauses")];
        return new(Title(exposure), columns, exposure.Rows.Select(Row), Verdicts.Sources([exposure], sources));
    }

    /// <summary>The producers as one bar, each in the colour of its burden.</summary>
    /// <param name="exposure">The answer of <see cref="Regime.ExposureOf"/>.</param>
    /// <param name="title">The heading; by default the supply, the destination and the dates.</param>
    /// <param name="sources">Finds a source by its id.</param>
    /// <exception cref="ArgumentException">The title is blank or not one line of printable text.</exception>
    public static Chart ToChart(this Exposure exposure, string? title = null, Func<SourceId, Source>? sources = null) =>
        ExposureChart.Draw(Guard.Against.Null(exposure), title is null ? Title(exposure) : Guard.Against.UnprintableText(title, "A title"), sources);

    /// <summary>How the burdens develop over a span, in a panel for each scenario, all over the same days; those after the day of knowledge are marked as projected.</summary>
    /// <param name="scenarios">One scenario or more, about the same table and destination. Where end users or days of knowledge differ, each panel says its own.</param>
    /// <param name="title">The heading.</param>
    /// <param name="sources">Finds a source by its id.</param>
    /// <exception cref="ArgumentException">There is no scenario, they are about different tables or destinations, the title is blank or not one line of printable text, or the days are more than 500 years or go beyond the year 9000.</exception>
    public static Chart ToScenarioChart(this IEnumerable<ExposureScenario> scenarios, string title, Func<SourceId, Source>? sources = null)
    {
        ValueList<ExposureScenario> list = [.. Guard.Against.Null(scenarios)];
        if (list.IsEmpty) throw new ArgumentException("There is no scenario to show; give one or more.", nameof(scenarios));
        var first = list[0].Spans[0].Exposure;
        foreach (var exposure in list.SelectMany(scenario => scenario.Spans).Select(span => span.Exposure))
            if (exposure.Table.Subject != first.Table.Subject || exposure.Destination != first.Destination)
                throw new ArgumentException(
                    $"Panels of one chart are about one table and destination: {first.Table.Subject} to {first.Destination} and {exposure.Table.Subject} to {exposure.Destination} are two. Draw two charts.",
                    nameof(scenarios));
            else if (exposure.Table != first.Table)
                throw new ArgumentException(
                    $"Panels of one chart are about one table: two tables of {first.Table.Subject} have different figures. Draw two charts, or give one an edition of its own.",
                    nameof(scenarios));
        Guard.Against.UndrawableSpan(Days(list), nameof(scenarios));
        return ExposureOverTimeChart.Draw(list, Guard.Against.UnprintableText(title, "A title"), sources);
    }

    private static DateSpan Days(ValueList<ExposureScenario> scenarios) => new(
        scenarios.Min(scenario => scenario.Spans[0].Days.First),
        scenarios.Any(scenario => scenario.Spans[^1].Days.Last is null) ? null : scenarios.Max(scenario => scenario.Spans[^1].Days.Last));

    private static string Title(Exposure exposure) => $"{exposure.Table.Subject.Node} towards {exposure.Destination.CommonName}, {exposure.AsOf}";

    private static ValueList<string> Row(ExposureRow row) =>
    [
        row.Country == CountryCode.Unknown ? "(no country is named)" : row.Country.CommonName,
        Say.Percent(row.Share).Replace(" %", "", StringComparison.Ordinal),
        row.AtLeast == row.AtMost ? Verdicts.Name(row.AtLeast) : $"{Verdicts.Name(row.AtLeast)} to {Verdicts.Name(row.AtMost)}",
        row.Coverage is null ? "" : string.Join(", ", row.Coverage.Findings.Select(finding => finding.Clause.Value)),
    ];
}
