// The truce of 2025, as samples/notebooks/truce.ipynb tells it. Outside this repository, write #:package CriticalMinerals.Domain.ReferenceData@0.1.0 and so on instead of #:project.
#:project ../../src/CriticalMinerals.Domain.ReferenceData/CriticalMinerals.Domain.ReferenceData.csproj
#:project ../../src/CriticalMinerals.Domain.Notebooks/CriticalMinerals.Domain.Notebooks.csproj
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Notebooks;
using NodaTime;

// dotnet run FILE -- FOLDER saves the pictures there; without a folder they go to a new one.
var folder = args is [var given] ? Directory.CreateDirectory(given).FullName : Directory.CreateTempSubdirectory("critical-minerals-").FullName;
Regime regime = ReferenceData.Regime;
var truce = AgreementId.Parse("us-cn-kuala-lumpur-2025");
var holmium = ClauseId.Parse("cn-mofcom-2025-57/1");
var october = new LocalDate(2026, 10, 8);          // the last day that the record knows

foreach (var clause in new[] { "cn-mofcom-2025-57/1", "cn-mofcom-2025-61/1c", "cn-mofcom-2025-18/1" })
    Console.WriteLine($"{clause,-22} {regime.StatusOf(ClauseId.Parse(clause), AsOf.Parse("2026-06-01"))}");
Console.WriteLine($"{holmium} on 12 November 2026, as known on 1 December 2025: {regime.StatusOf(holmium, AsOf.Parse("2026-11-12@2025-12-01"))}");
Console.WriteLine($"{holmium} on 12 November 2026, as known on 8 October 2026: {regime.StatusOf(holmium, AsOf.Parse("2026-11-12@2026-10-08"))}");
Console.WriteLine();
Console.WriteLine(regime.TimelineOf(holmium, october).ToTable("Holmium, erbium and three more, as known on 8 October 2026"));

Regime renewed = regime.IfRenewed(truce, new LocalDate(2027, 11, 10));
Regime lapsed = regime.IfLapsed(truce);
Console.WriteLine(renewed.DifferencesFrom(lapsed, DateSpan.Parse("2026-10-09/2027-06-30"), october)
    .Where(difference => difference.Subject.StartsWith("cn-mofcom", StringComparison.Ordinal))
    .ToDifferenceTable("What the renewal decides, Chinese side", "renewed", "lapsed"));

var gallium = ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!;
var unitedStates = CountryCode.Parse("US");
var span = DateSpan.Parse("2025-07-01/2027-06-30");
new[]
{
    new ExposureScenario("renewed to 10 November 2027", renewed.ExposureOver(gallium, unitedStates, EndUser.CivilUnlisted, span, october)),
    new ExposureScenario("lapsed", lapsed.ExposureOver(gallium, unitedStates, EndUser.CivilUnlisted, span, october)),
}.ToScenarioChart("Gallium towards the United States", ReferenceData.FindSource).SaveHtml(Path.Combine(folder, "gallium.html"));
foreach (var claim in regime.Claims.Where(claim => claim.MadeOn == PartialDate.Parse("2025-11-03")))
    Console.WriteLine($"{regime.Compare(claim, AsOf.Parse("2026-06-01"), ReferenceData.Shares).Outcome,-14} {claim.Text}");
regime.ToAgreementChart(truce, DateSpan.Parse("2025-01-01/2027-06-30"), october, sources: ReferenceData.FindSource).SaveSvg(Path.Combine(folder, "truce.svg"));
Console.WriteLine($"Pictures are in {folder}");
