namespace CriticalMinerals.Domain.Tests;

/// <summary>A type of a stranger's own with ids, codes, quantities and dates as values, items and keys.</summary>
internal sealed record Order(
    MineralId Mineral, CountryCode Seller, CountryCode? Owner, Share Part, Mass Volume, Money Price, LocalDate Signed, AsOf AsOf, DateSpan Term, HsCode Goods, MeasureState State,
    List<ClauseId> Clauses, Dictionary<MineralId, Share> Weights, Dictionary<CountryCode, Mass> Volumes)
{
    internal static Order Lawful { get; } = new(
        MineralIds.Gallium, CountryCode.Parse("CN"), null, Share.FromPercent(68.3m), Mass.FromTonnes(839), Money.Parse("21.5 USD"), new(2025, 11, 10), AsOf.Parse("2026-06-01@2025-12-01"),
        DateSpan.Parse("2025-11-10/.."), HsCode.Parse("HS2022:8112.92"), MeasureState.Suspended, [ClauseId.Parse("cn-mofcom-2025-61/1a")],
        new() { [MineralIds.Gallium] = Share.FromPercent(70) }, new() { [CountryCode.Parse("CN")] = Mass.FromTonnes(600) });
}
