using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The generated reading and writing of the library's types. Strict only together with <see cref="DomainJson.Options"/>.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(YearMonth))]
[JsonSerializable(typeof(Period))]
// Time
[JsonSerializable(typeof(AsOf))]
[JsonSerializable(typeof(DateBound))]
[JsonSerializable(typeof(DateBoundKind))]
[JsonSerializable(typeof(DatePrecision))]
[JsonSerializable(typeof(DateSpan))]
[JsonSerializable(typeof(PartialDate))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(ValueList<DateSpan>))]
// Provenance
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Confidence))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(SourceId))]
[JsonSerializable(typeof(SourceRank))]
[JsonSerializable(typeof(ValueList<Source>))]
// Places
[JsonSerializable(typeof(Authority))]
[JsonSerializable(typeof(Bloc))]
[JsonSerializable(typeof(BlocCode))]
[JsonSerializable(typeof(BlocMembership))]
[JsonSerializable(typeof(CountryCode))]
[JsonSerializable(typeof(CountryCodeStatus))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(SubdivisionCode))]
[JsonSerializable(typeof(ValueList<Bloc>))]
[JsonSerializable(typeof(ValueList<CountryCode>))]
// Minerals
[JsonSerializable(typeof(CasNumber))]
[JsonSerializable(typeof(ClassificationId))]
[JsonSerializable(typeof(ControlCode))]
[JsonSerializable(typeof(ControlListId))]
[JsonSerializable(typeof(CriticalListKind))]
[JsonSerializable(typeof(CriticalMineralsList))]
[JsonSerializable(typeof(HsCode))]
[JsonSerializable(typeof(ListId))]
[JsonSerializable(typeof(Mineral))]
[JsonSerializable(typeof(MineralForm))]
[JsonSerializable(typeof(MineralGrouping))]
[JsonSerializable(typeof(MineralId))]
[JsonSerializable(typeof(MineralKind))]
[JsonSerializable(typeof(TariffLine))]
[JsonSerializable(typeof(ValueList<CriticalMineralsList>))]
[JsonSerializable(typeof(ValueList<Mineral>))]
[JsonSerializable(typeof(ValueList<MineralId>))]
// Quantities
[JsonSerializable(typeof(CurrencyCode))]
[JsonSerializable(typeof(GasVolume))]
[JsonSerializable(typeof(Mass))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Share))]
// Concentration
[JsonSerializable(typeof(BenchmarkOutcome))]
[JsonSerializable(typeof(ConcentrationLevel))]
// Supply
[JsonSerializable(typeof(NationalShare))]
[JsonSerializable(typeof(ReferencePeriod))]
[JsonSerializable(typeof(ReferencePeriodKind))]
[JsonSerializable(typeof(Residual))]
[JsonSerializable(typeof(ShareTable))]
[JsonSerializable(typeof(Statistic))]
[JsonSerializable(typeof(StatisticKind))]
[JsonSerializable(typeof(SupplyBasis))]
[JsonSerializable(typeof(SupplyChainStage))]
[JsonSerializable(typeof(SupplyNode))]
[JsonSerializable(typeof(SupplySubject))]
[JsonSerializable(typeof(WithheldPlace))]
[JsonSerializable(typeof(WithheldProducer))]
[JsonSerializable(typeof(ValueList<NationalShare>))]
[JsonSerializable(typeof(ValueList<ShareTable>))]
[JsonSerializable(typeof(ValueList<SupplyChainStage>))]
[JsonSerializable(typeof(ValueList<WithheldProducer>))]
// Measures
[JsonSerializable(typeof(ClauseId))]
[JsonSerializable(typeof(MeasureId))]
// Agreements
[JsonSerializable(typeof(AgreementId))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
