using System.Globalization;
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Samples.Calculators;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var regime = ReferenceData.Regime;
var unitedStates = CountryCode.Parse("US");

// GeoPolRisk: the concentration of gallium refining times the risk of where the United States buy it.
var gallium = ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!;
var imports = ReferenceData.Shares.Find(MineralIds.Gallium, statistic: Statistic.ImportsOf(Party.Of(unitedStates)))[0];
double? RiskOf(CountryCode country) => ReferenceData.PoliticalStability.LatestUpTo(country, 2024) is { } known ? PoliticalRisk.ZeroToOne(known.Estimate) : null;
var score = GeoPolRisk.Score(gallium.Hhi(), GeoPolRisk.ImportRisk(imports, RiskOf));
Console.WriteLine($"GeoPolRisk of gallium for the United States: {score.Lower:0.000} to {score.Upper:0.000}, since {score.Reason}");

// The EU's formula, with the parameters of its own worked example.
var supplyRisk = EuSupplyRisk.Of(Bounds.Exact(4.0), Bounds.Exact(2.0), importReliance: 0.8, recycling: 0.1, substitution: 0.95);
Console.WriteLine($"EU supply risk with made-up parameters: {supplyRisk.Value:0.000}");

// A stock of 5 t against a consumption of 19 t a year, both made up.
var stock = new StockHolding(
    Party.Of(unitedStates), gallium.Subject.Node, Mass.FromTonnes(5), PartialDate.Parse("2026"), StockHoldingKind.Commercial,
    new Citation(SourceId.Parse("made-up"), Confidence.Unverified));
Console.WriteLine($"5 t against 19 t a year: {StockCover.DaysOfConsumption([stock], Mass.FromTonnes(19)):0} days");

// What duties a tonne of Chinese gallium may cost on its way into the United States.
var consignment = new Consignment(MineralIds.Gallium, CountryCode.Parse("CN"), unitedStates, EndUser.CivilUnlisted, MineralForms.Metal);
var duty = ConsignmentDuty.Of(regime, consignment, Money.Of(300_000m, CurrencyCode.Parse("USD")), Mass.FromTonnes(1), AsOf.Parse("2026-06-01"));
Console.WriteLine($"Duty on 300,000 USD of gallium on 1 June 2026: {duty.Lower:#,0} to {duty.Upper:#,0} USD");
