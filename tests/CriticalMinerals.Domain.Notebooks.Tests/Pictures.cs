namespace CriticalMinerals.Domain.Tests;

/// <summary>The values that the tests show: the truce of the embedded data, and small tables made for one purpose each.</summary>
internal static class Pictures
{
    internal static readonly AgreementId KualaLumpur = AgreementId.Parse("us-cn-kuala-lumpur-2025");
    internal static readonly CountryCode UnitedStates = CountryCode.Parse("US");
    internal static readonly LocalDate October = new(2026, 10, 8);
    internal static readonly DateSpan Truce = DateSpan.Parse("2025-07-01/2027-06-30");

    internal static ShareTable Gallium => ReferenceData.Shares.Single(
        MineralIds.Gallium, SupplyChainStage.Refining, statistic: Statistic.Production, period: ReferencePeriod.Parse("2025"), edition: "MCS 2026");

    internal static Exposure GalliumExposure =>
        ReferenceData.Regime.ExposureOf(Gallium, UnitedStates, EndUser.CivilUnlisted, AsOf.Parse("2026-06-01"));

    /// <summary>70 % of mining, 90 % of separation, 93 % of magnets, and nothing else known.</summary>
    internal static ValueList<ShareTable> News =>
    [
        Table("mining", 70),
        Table("separation", 90),
        Table("component-manufacturing/magnets", 93),
    ];

    internal static ExposureScenario Scenario(string name, Regime regime) =>
        new(name, regime.ExposureOver(Gallium, UnitedStates, EndUser.CivilUnlisted, Truce, October));

    internal static ShareTable Table(string stage, decimal percent, string country = "CN", ValueList<WithheldProducer> withheld = default) => ShareTable.FromShares(
        new(new(MineralId.Parse("rare-earths"), SupplyChainStage.Parse(stage)), Statistic.Production, ReferencePeriod.Parse("2024")),
        [new(CountryCode.Parse(country), Share.FromPercent(percent))],
        Residual.Remainder,
        new(SourceId.Parse("some-news"), Confidence.Low, "paragraph <2> & \"3\""),
        withheld);
}
