namespace CriticalMinerals.Domain;

/// <summary>Reads series without totals from their rows: mineral, stage, form, statistic, period, basis, edition, source, country, value, unit, status, locator, note.</summary>
internal static class SeriesRows
{
    private const int SharedColumns = 8;

    /// <summary>The series, each from the rows that share all columns up to the source.</summary>
    internal static IEnumerable<SeriesWithoutTotal> Read(IEnumerable<string[]> rows) =>
        rows.GroupBy(cells => string.Join(',', cells[..SharedColumns])).Select(group => Series(group.ToArray()));

    private static SeriesWithoutTotal Series(string[][] rows)
    {
        var cells = rows[0];
        var node = new SupplyNode(MineralId.Parse(cells[0], null), SupplyChainStage.Parse(cells[1], null), cells[2].Length == 0 ? null : MineralForm.Parse(cells[2], null));
        var subject = new SupplySubject(
            node, Statistic.Parse(cells[3], null), ReferencePeriod.Parse(cells[4], null), cells[5].Length == 0 ? null : SupplyBasis.Parse(cells[5], null), cells[6]);
        var countries = rows.Where(row => row[8] is not ("total" or "other")).ToArray();
        return new(
            subject,
            countries.Where(row => row[9].Length > 0).Select(row => new CountryQuantity(CountryCode.Parse(row[8], null), Quantity(row), row[11] == "estimated")).ToValueList(),
            new(SourceId.Parse(cells[7], null), Confidence.High, cells[12], null, cells[13].Length == 0 ? null : cells[13]),
            Named(rows, "other"),
            Named(rows, "total"),
            countries.Where(row => row[9].Length == 0).Select(row => CountryCode.Parse(row[8], null)).ToValueList());
    }

    private static Mass? Named(string[][] rows, string name) => rows.FirstOrDefault(row => row[8] == name) is { } row ? Quantity(row) : null;

    private static Mass Quantity(string[] row)
    {
        var value = double.Parse(row[9], DataFormat.Numbers);
        return row[10] switch
        {
            "kg" => Mass.FromKilograms(value),
            "t" => Mass.FromTonnes(value),
            "kt" => Mass.FromTonnes(value * 1_000),
            var unit => throw new FormatException($"A series counts in kg, t or kt: '{unit}' is none of them."),
        };
    }
}
