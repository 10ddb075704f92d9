namespace CriticalMinerals.Domain.Tests;

/// <summary>A row of a stranger's own, with domain values in it.</summary>
internal sealed class Contract
{
    public int Id { get; set; }

    public required MineralId Mineral { get; set; }

    public required HsCode Goods { get; set; }

    public CountryCode Seller { get; set; }

    public CountryCode? Owner { get; set; }

    public Share Part { get; set; }

    public Mass Volume { get; set; }

    public LocalDate Signed { get; set; }

    public required DateSpan Term { get; set; }

    public MeasureState Control { get; set; }

    public List<MineralId> ByProducts { get; set; } = [];

    public ShareTable? Market { get; set; }
}
