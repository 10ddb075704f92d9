// Your own data, as samples/notebooks/own-data.ipynb tells it. Outside this repository, write #:package CriticalMinerals.Domain.ReferenceData@0.1.0 and so on instead of #:project.
#:project ../../src/CriticalMinerals.Domain.ReferenceData/CriticalMinerals.Domain.ReferenceData.csproj
#:project ../../src/CriticalMinerals.Domain.Notebooks/CriticalMinerals.Domain.Notebooks.csproj
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Notebooks;

// dotnet run FILE -- FOLDER saves the pictures there; without a folder they go to a new one.
var folder = args is [var given] ? Directory.CreateDirectory(given).FullName : Directory.CreateTempSubdirectory("critical-minerals-").FullName;
var tin = ShareTableCsv.Read("""
    mineral,stage,form,statistic,period,basis,edition,excluding,source,country,value,unit,status,confidence,locator,read_on,rounding,note
    tin,smelting,metal,production,2025,,,,our-survey,CN,180000,t,,medium,table 2,,,
    tin,smelting,metal,production,2025,,,,our-survey,ID,60000,t,,,,,,
    tin,smelting,metal,production,2025,,,,our-survey,PE,30000,t,,,,,,
    tin,smelting,metal,production,2025,,,,our-survey,other,90000,t,,,,,,

    """)[0];
Console.WriteLine(tin.ToTable());
Console.WriteLine($"Reads back equal from JSON: {DomainJson.Read<ShareTable>(DomainJson.Write(tin)) == tin}");

var indonesia = CountryCode.Parse("ID");
var clause = new MeasureClause(
    ClauseId.Parse("id-scenario-2027-tin/1"), "Licence for tin metal", TradeDirection.Export, new LicenceRequirement(),
    new ControlScope([new MaterialItems([MineralId.Parse("tin")], [MineralForms.Metal])], new OnlyPlaces([Party.Of(indonesia)]), new AllPlaces(), new AllEndUsers()));
var measure = new TradeMeasure(
    MeasureId.Parse("id-scenario-2027-tin"), "A licence that might come", new Authority(Party.Of(indonesia), "A ministry"), [clause],
    [new MeasureEnacted(PartialDate.Parse("2026-12-01"), DateBound.Parse("2027-01-01"), DateBound.Parse("none"), new Citation(SourceId.Parse("our-scenario"), Confidence.Unverified))]);
var exposure = ReferenceData.Regime.With(measure).ExposureOf(tin, CountryCode.Parse("JP"), EndUser.CivilUnlisted, AsOf.Parse("2027-03-01"));
Console.WriteLine(exposure.ToTable());
exposure.ToChart().SaveSvg(Path.Combine(folder, "tin.svg"));
Console.WriteLine($"Pictures are in {folder}");
