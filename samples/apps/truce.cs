#:project ../../src/CriticalMinerals.Domain.ReferenceData/CriticalMinerals.Domain.ReferenceData.csproj
#:project ../../src/CriticalMinerals.Domain.Notebooks/CriticalMinerals.Domain.Notebooks.csproj
using CriticalMinerals.Domain;
Console.WriteLine(ReferenceData.Horizon);
