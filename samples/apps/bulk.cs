// Scoring a year of production, as samples/notebooks/bulk.ipynb tells it. Outside this repository, write #:package CriticalMinerals.Domain.ReferenceData@0.1.0 and so on instead of #:project.
#:project ../../src/CriticalMinerals.Domain.ReferenceData/CriticalMinerals.Domain.ReferenceData.csproj
#:project ../../src/CriticalMinerals.Domain.Notebooks/CriticalMinerals.Domain.Notebooks.csproj
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Notebooks;

// dotnet run FILE -- FOLDER saves the pictures there; without a folder they go to a new one.
var folder = args is [var given] ? Directory.CreateDirectory(given).FullName : Directory.CreateTempSubdirectory("critical-minerals-").FullName;
var year = ReferenceData.Shares.Find(statistic: Statistic.Production, period: ReferencePeriod.Year(2024), edition: "MCS 2026");
Console.WriteLine($"{year.Count} tables of production in 2024, edition MCS 2026");
const int most = 25;
year.OrderByDescending(table => table.OfStatedTotal().Hhi().Lower.Points)      // by the least that the index can be, as the chart ranks them
    .Take(most)
    .ToRankingChart($"The {most} most concentrated of {year.Count} tables, 2024", ConcentrationScheme.UnitedStates2023, ReferenceData.FindSource)
    .SaveHtml(Path.Combine(folder, "ranking.html"));

var complete = year.Where(table => table.Residual is null && table.Withheld.IsEmpty).ToList();
double[] values = [.. complete.SelectMany(table => table.Rows.Select(row => row.Share.Fraction))];
int[] offsets = [0, .. complete.Select((_, i) => complete.Take(i + 1).Sum(table => table.Rows.Count))];
var scores = new double[complete.Count];
ConcentrationScorer.HerfindahlHirschman(values, offsets, scores);
foreach (var (table, score) in complete.Zip(scores).Take(5))
    Console.WriteLine(FormattableString.Invariant($"{table.Subject.Node,-32} {score * 10_000,8:0.0} points, alone {table.Hhi().Value.Points,8:0.0}"));

var random = new Random(2026);
var starts = new int[1_000_001];
for (var i = 0; i < 1_000_000; i++) starts[i + 1] = starts[i] + random.Next(1, 61);
var production = new double[starts[^1]];
foreach (ref var value in production.AsSpan()) value = random.NextDouble() * 1_000;
var indices = new double[1_000_000];
ConcentrationScorer.HerfindahlHirschman(production, starts, indices);
Console.WriteLine(FormattableString.Invariant($"A million made-up groups: least {indices.Min():0.000000}, mean {indices.Average():0.000000}, greatest {indices.Max():0.0}"));
Console.WriteLine($"Pictures are in {folder}");
