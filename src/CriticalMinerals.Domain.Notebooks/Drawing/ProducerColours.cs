namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Gives the largest producers of several tables a colour each, the same in every bar.</summary>
internal sealed class ProducerColours
{
    private static readonly Ink[] Palette = [Ink.Blue, Ink.Orange, Ink.Green, Ink.Red, Ink.Sky, Ink.Pink, Ink.Yellow];

    private readonly List<CountryCode> coloured;

    internal ProducerColours(IEnumerable<ShareTable> tables)
    {
        var producers = tables
            .SelectMany(table => table.Rows.Where(row => row.Share > Share.Zero))
            .GroupBy(row => row.Country)
            .OrderByDescending(rows => rows.Sum(row => row.Share.Fraction))
            .ThenBy(rows => rows.Key)
            .Select(rows => rows.Key)
            .ToList();
        coloured = producers.Take(Palette.Length).ToList();
        HasOthers = producers.Count > Palette.Length;
    }

    internal bool HasOthers { get; }

    internal Ink Of(CountryCode country) => coloured.IndexOf(country) is >= 0 and var place ? Palette[place] : Ink.Grey;

    internal IEnumerable<(Ink Ink, string Meaning)> Legend()
    {
        var entries = coloured.Select((country, place) => (Palette[place], country.CommonName));
        return HasOthers ? entries.Append((Ink.Grey, "other named producers")) : entries;
    }
}
