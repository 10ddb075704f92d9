using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace CriticalMinerals.Domain;

/// <summary>The converters that types cannot carry as attributes: of foreign types, of lists and of closed unions.</summary>
internal static class DomainConverters
{
    internal static IEnumerable<JsonConverter> All() => [.. Values(), .. Lists(), .. Unions()];

    /// <summary>What lets the library's types be parts of somebody else's JSON.</summary>
    internal static IEnumerable<JsonConverter> Delegates() =>
        [.. Records(), .. Lists().Concat(Unions()).OfType<IDelegatingSource>().SelectMany(source => source.Delegates()), .. Dates()];

    internal static IEnumerable<JsonConverter> Values() =>
    [
        new WellFormedTextConverter(),
        new FiniteDoubleConverter(),
        new ExactDecimalConverter(),
        .. Dates(),
    ];

    private static IEnumerable<JsonConverter> Dates() =>
    [
        new PatternConverter<LocalDate>(LocalDatePattern.Iso, "an ISO date such as 2025-11-10"),
        new PatternConverter<YearMonth>(YearMonthPattern.Iso, "an ISO month such as 2025-11"),
        new PatternConverter<Period>(PeriodPattern.Roundtrip, "an ISO period such as P1Y6M"),
    ];

    /// <summary>The types that are read by their generated information alone.</summary>
    private static IEnumerable<JsonConverter> Records() =>
    [
        new SubtreeConverter<Authority>(),
        new SubtreeConverter<Bloc>(),
        new SubtreeConverter<BlocMembership>(),
        new SubtreeConverter<Citation>(),
        new SubtreeConverter<CriticalMineralsList>(),
        new SubtreeConverter<Mineral>(),
        new SubtreeConverter<MineralGrouping>(),
        new SubtreeConverter<NationalShare>(),
        new SubtreeConverter<Residual>(),
        new SubtreeConverter<ShareTable>(),
        new SubtreeConverter<Source>(),
        new SubtreeConverter<SupplyNode>(),
        new SubtreeConverter<SupplySubject>(),
        new SubtreeConverter<WithheldProducer>(),
    ];

    private static IEnumerable<JsonConverter> Lists() =>
    [
        new ValueListConverter<Bloc>(),
        new ValueListConverter<BlocMembership>(),
        new ValueListConverter<CountryCode>(),
        new ValueListConverter<CriticalMineralsList>(),
        new ValueListConverter<DateSpan>(),
        new ValueListConverter<Mineral>(),
        new ValueListConverter<MineralForm>(),
        new ValueListConverter<MineralGrouping>(),
        new ValueListConverter<MineralId>(),
        new ValueListConverter<NationalShare>(),
        new ValueListConverter<ShareTable>(),
        new ValueListConverter<Source>(),
        new ValueListConverter<SupplyChainStage>(),
        new ValueListConverter<WithheldProducer>(),
        new ValueListConverter<string>(),
    ];

    private static IEnumerable<JsonConverter> Unions() => [];
}
