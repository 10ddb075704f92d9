namespace CriticalMinerals.Domain;

public static partial class ReferenceData
{
    /// <summary>Quantities by country whose world total is not known, such as the reserves of rare earths: no share tables, but bounds of shares.</summary>
    public static ValueList<SeriesWithoutTotal> SeriesWithoutTotals => OpenSeries.Value;

    /// <summary>Families of minerals by chemistry and use, in the order of their names.</summary>
    public static ValueList<MineralFamily> Families => OpenFamilies.Value;

    private static class OpenSeries
    {
        internal static readonly ValueList<SeriesWithoutTotal> Value = SeriesRows.Read(DataRows.Of("series-without-totals.csv")).ToValueList();
    }

    private static class OpenFamilies
    {
        internal static readonly ValueList<MineralFamily> Value = DataRows.Of("families.csv")
            .GroupBy(cells => cells[0], cells => MineralId.Parse(cells[1], null))
            .Select(family => new MineralFamily(family.Key, family.ToValueList())).ToValueList();
    }
}
