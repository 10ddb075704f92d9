// One question to each room of the library, and to the packages beside it. A room without a line in expected.txt fails RoomConventionTests.
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Notebooks;
using NodaTime;

if (args is ["start"]) return;      // to see how long starting alone takes
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var china = CountryCode.Parse("CHN");
var unitedStates = CountryCode.Parse("US");
var asOf = AsOf.Parse("2026-06-01@2025-12-01");
var october = new LocalDate(2026, 10, 8);
var truce = AgreementId.Parse("us-cn-kuala-lumpur-2025");
var holmium = ClauseId.Parse("cn-mofcom-2025-57/1");
var citation = new Citation(SourceId.Parse("our-survey"), Confidence.Medium, "table 2");
Regime regime = ReferenceData.Regime;

Say("Foundation", new[] { MineralIds.Gallium, MineralId.Parse("tin") }.ToValueList() == [MineralId.Parse("gallium"), MineralId.Parse("tin")]);
Say("Foundation", Refusal(() => MineralId.Parse("Gallium ")));
Say("Time", DateSpan.Lasting(new(2025, 5, 14), Period.FromDays(90)));
Say("Time", regime.TimelineOf(holmium, new LocalDate(2025, 12, 1)).SpansOf(MeasureState.Suspended));
Say("Provenance", $"{citation}, {citation.Confidence}; {ReferenceData.FindSource(ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!.Citation.Source)!.Title}");
Say("Places", $"{china} {china.CommonName}; {Blocs.EuropeanUnion.MembersOn(new(2026, 1, 1)).Count} members of the European Union; {Party.Parse("EU")}");
Say("Minerals", $"{ReferenceData.FindMineral(MineralIds.Gallium)!.Name}, {HsCode.Parse("HS2022:8112.92")}, {CasNumber.Parse("7440-55-3")}");
Say("Quantities", $"{Mass.FromTonnes(839) * Share.FromPercent(50)}, {Money.Parse("21.5 USD")}, {Share.FromPercent(68.3m)}");
Say("Concentration", PartialDistribution.Of([0.70], UnnamedPart.Remainder).Hhi());
Say("Concentration", Scored());
var tin = ShareTable.FromShares(
    new SupplySubject(new SupplyNode(MineralId.Parse("tin"), SupplyChainStage.Smelting, MineralForms.Metal), Statistic.Production, ReferencePeriod.Year(2025)),
    [new NationalShare(china, Share.FromPercent(50)), new NationalShare(CountryCode.Parse("ID"), Share.FromPercent(20))],
    Residual.BelowSmallestNamed,
    citation);
Say("Supply", tin.Hhi());
Say("Supply", ShareTableCsv.Read(ShareTableCsv.Write([tin]))[0] == tin);
var measure = new TradeMeasure(
    MeasureId.Parse("id-scenario-2027-tin"),
    "A licence that might come",
    new Authority(Party.Parse("ID"), "A ministry"),
    [
        new MeasureClause(
            ClauseId.Parse("id-scenario-2027-tin/1"), "Licence for tin metal", TradeDirection.Export, new LicenceRequirement(),
            new ControlScope([new MaterialItems([MineralId.Parse("tin")], [MineralForms.Metal])], new OnlyPlaces([Party.Parse("ID")]), new AllPlaces(), new AllEndUsers())),
    ],
    [new MeasureEnacted(PartialDate.Parse("2026-12-01"), DateBound.Parse("2027-01-01"), DateBound.None, citation)]);
Say("Measures", measure.Clauses[0].Control.Kind);
Say("Agreements", regime.Agreement(truce).DecisionPoints(DateSpan.Parse("2025-12-01/2026-12-31"), new(2025, 12, 1)).First().Kind);
Say("Regimes", regime.StatusOf(holmium, asOf));
Say("Regimes", regime.CoverageOf(new Consignment(MineralIds.Gallium, china, unitedStates, EndUser.CivilUnlisted, MineralForms.Metal), asOf).Verdict);
Say("Regimes", regime.IfLapsed(truce).StatusOf(holmium, AsOf.Parse("2026-12-01")));
Say("Regimes", regime.With(measure).ExposureOf(tin, CountryCode.Parse("JP"), EndUser.CivilUnlisted, AsOf.Parse("2027-03-01")).ShareOf(CoverageVerdict.LicenceRequired).Upper);
Say("Json", DomainJson.Read<Regime>(DomainJson.Write(regime)) == regime);
Say("Json", Refusal(() => DomainJson.Read<ShareTable>(DomainJson.Write(tin).Replace("0.5", "50", StringComparison.Ordinal))));
var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = OrderContext.Default }.AddCriticalMinerals();
var orderInfo = (JsonTypeInfo<Order>)options.GetTypeInfo(typeof(Order));      // the way to the options that trimming and ahead-of-time compilation can follow
Say("Json", JsonSerializer.Serialize(new Order(holmium, new() { [MineralIds.Gallium] = Share.FromPercent(70) }, citation), orderInfo));
Say("ReferenceData", $"{ReferenceData.Regime.Edition}: {regime.Measures.Count > 20}, {ReferenceData.Shares.Count > 100}");
Say("Notebooks", new[] { tin }.ToRankingTable("Tin").ToHtml().StartsWith('<'));
Say("Notebooks", new[] { tin }.ToStageChart("Tin").ToSvg().StartsWith("<svg", StringComparison.Ordinal));

static void Say(string room, object? answer) => Console.WriteLine($"{room}: {answer}");

static string Refusal(Func<object> attempt)
{
    try
    {
        return $"accepted {attempt()}";
    }
    catch (Exception e) when (e is FormatException or JsonException)
    {
        return e.Message;
    }
}

static string Scored()
{
    double[] indices = new double[2];
    ConcentrationScorer.HerfindahlHirschman([70, 20, 10, 50, 50], [0, 3, 5], indices);
    return string.Join(" ", indices.Select(index => index.ToString("0.00", CultureInfo.InvariantCulture)));
}

internal sealed record Order(ClauseId Clause, Dictionary<MineralId, Share> Weights, Citation Citation);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderContext : JsonSerializerContext;
