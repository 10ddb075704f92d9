// From mine to magnet, as samples/notebooks/mine-to-magnet.ipynb tells it. Outside this repository, write #:package CriticalMinerals.Domain.ReferenceData@0.1.0 and so on instead of #:project.
#:project ../../src/CriticalMinerals.Domain.ReferenceData/CriticalMinerals.Domain.ReferenceData.csproj
#:project ../../src/CriticalMinerals.Domain.Notebooks/CriticalMinerals.Domain.Notebooks.csproj
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Notebooks;

// dotnet run FILE -- FOLDER saves the pictures there; without a folder they go to a new one.
var folder = args is [var given] ? Directory.CreateDirectory(given).FullName : Directory.CreateTempSubdirectory("critical-minerals-").FullName;
var news = ReferenceData.Shares.From(SourceId.Parse("benzinga-20251103"));
Console.WriteLine(news.ToRankingTable("What the news of 3 November 2025 says", ReferenceData.FindSource));
foreach (var table in news)
    Console.WriteLine($"{table.Subject.Node}: {string.Join(" or ", ConcentrationScheme.UnitedStates2023.BandsOf(table.Hhi()))}");
Console.WriteLine();

var chain = ReferenceData.Shares.Of(MineralId.Parse("rare-earths-magnet"))
    .OrderBy(table => table.Subject.Node.Stage == SupplyChainStage.Mining ? 0 : 1)
    .ThenBy(table => table.Subject.ToString(), StringComparer.Ordinal)
    .ToList();
Console.WriteLine(chain.ToRankingTable("Rare earths for magnets, by concentration", ReferenceData.FindSource));
chain.ToStageChart("Rare earths for magnets", ReferenceData.FindSource).SaveHtml(Path.Combine(folder, "chain.html"));

var mine = ReferenceData.Shares.Latest(MineralId.Parse("rare-earths"), SupplyChainStage.Mining)!;
var with = mine.WithSupply(CountryCode.Parse("AU"), Mass.FromTonnes(20_000));
new[] { mine, with }.ToStageChart("Rare-earth mining, and with 20,000 t more from Australia", ReferenceData.FindSource).SaveSvg(Path.Combine(folder, "with-australia.svg"));
Console.WriteLine($"Pictures are in {folder}");
