#!/usr/bin/env dotnet
#:project ../../CriticalMinerals.Domain/CriticalMinerals.Domain.csproj
#:property PublishAot=false

// Writes data/shares/*.csv and the tables of series without totals, customs codes, political stability, compounds and families beside them from the publishers' figures:
//
//   dotnet run src/CriticalMinerals.Domain.ReferenceData/tools/ImportSupply.cs -- FOLDER [TO]
//
// TO is where to write; by default the data folder of this checkout. Written elsewhere, the two can be compared: diff -r TO/shares data/shares.
// FOLDER holds production_usgs.csv, reserves_usgs.csv, capacity_usgs.csv, us_import_sources_usgs_mcs*.csv and production_iea_*.csv: the publishers' rows
// with one line per country; and, where they are to be written anew, hs2022_critical_minerals.csv, wgi_political_stability.csv, conversion_factors.csv with
// the elements in minerals.json, and minerals.json with the families. What a series is called here stands beside this file: usgs-series.csv and us-import-sources.csv. What is neither a
// table nor a series is listed with its reason in data/shares/left-out.csv. statements.production.csv is kept by hand and is not touched.

using System.Globalization;
using System.Text.Json;
using CriticalMinerals.Domain;
using Microsoft.VisualBasic.FileIO;

if (args is not ([_] or [_, _]))
{
    Console.Error.WriteLine("usage: dotnet run ImportSupply.cs -- FOLDER [TO]");
    return 2;
}

var facts = args[0];
if (!Directory.Exists(facts))
{
    Console.Error.WriteLine($"There is no folder {facts}: name the one that holds production_usgs.csv and the other rows of the publishers.");
    return 2;
}

var tools = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFilePath")!)!;
var data = Path.Combine(tools, "..", "data");
var to = args is [_, var given] ? given : data;
var output = new Output();
var usgs = new Usgs(Table.Read(Path.Combine(tools, "usgs-series.csv")), output);
if (usgs.Unnamed(facts) is [_, ..] unnamed)
{
    Console.Error.WriteLine($"What these series are called here is not said; give each a line in tools/usgs-series.csv:\n{string.Join('\n', unnamed)}");
    return 1;
}

usgs.Import(facts);
new UsImports(Table.Read(Path.Combine(tools, "us-import-sources.csv")), output).Import(facts);
Iea.Import(facts, output);
output.Save(to);
Others.Import(facts, data, to);
return 0;

internal sealed class Row(Dictionary<string, string> cells)
{
    internal string this[string column] => cells[column];

    internal double? Number(string column) => cells[column].Length == 0 ? null : double.Parse(cells[column], CultureInfo.InvariantCulture);

    internal bool Notes(string text) => cells["note"].Contains(text, StringComparison.OrdinalIgnoreCase);
}

internal static class Table
{
    internal static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal static string Cell(string text) => text.AsSpan().ContainsAny(',', '"') ? Quoted(text) : text;

    internal static List<Row> Read(string path)
    {
        using var parser = new TextFieldParser(path) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var header = parser.ReadFields()!;
        var rows = new List<Row>();
        while (parser.ReadFields() is { } cells) rows.Add(new(header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)));
        return rows;
    }
}

/// <summary>One table as its lines will stand in the file.</summary>
internal sealed record Draft(string Mineral, string Stage, string Form, string Statistic, string Period, string Basis, string Edition, string Source, string Locator)
{
    internal List<(string Country, string Value, string Unit, string Status)> Lines { get; set; } = [];

    internal List<string> Notes { get; set; } = [];

    internal string Rounding { get; init; } = "";

    internal void Add(string country, double? value, string unit, string status = "") =>
        Lines.Add((country.Length == 3 ? CountryCode.Parse(country, null).ToString() : country, value?.ToString("R", CultureInfo.InvariantCulture) ?? "", unit, status));

    internal string Text()
    {
        var first = $",high,{Table.Cell(Locator)},,{Rounding},{Table.Cell(string.Join(' ', Notes.Where(note => note.Length > 0)))}";
        return string.Concat(Lines.Select((line, index) =>
            $"{Mineral},{Stage},{Form},{Statistic},{Period},{Basis},{Edition},,{Source},{line.Country},{line.Value},{line.Unit},{line.Status}{(index == 0 ? first : ",,,,,")}\n"));
    }

    internal string TextWithoutTotal()
    {
        var first = $",{Table.Cell(Locator)},{Table.Cell(string.Join(' ', Notes.Where(note => note.Length > 0)))}";
        return string.Concat(Lines.Select((line, index) =>
            $"{Mineral},{Stage},{Form},{Statistic},{Period},{Basis},{Edition},{Source},{line.Country},{line.Value},{line.Unit},{line.Status}{(index == 0 ? first : ",,")}\n"));
    }
}

internal sealed class Output
{
    private readonly SortedDictionary<string, List<string>> files = new(StringComparer.Ordinal);
    private readonly List<string> leftOut = [];
    private readonly List<string> withoutTotals = [];

    internal void Keep(Draft draft)
    {
        if (TryKeep(draft) is { } fault) LeaveOut(draft, fault);
    }

    /// <summary>Keeps a table; where it breaks a rule of share tables, says which.</summary>
    internal string? TryKeep(Draft draft)
    {
        var text = draft.Text();
        try
        {
            ShareTableCsv.Read(ShareTableCsv.Header + "\n" + text);
        }
        catch (FormatException exception)
        {
            return exception.Message[(exception.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        }

        var file = $"{draft.Source}.{draft.Statistic}.csv";
        if (!files.TryGetValue(file, out var texts)) files.Add(file, texts = []);
        texts.Add(text);
        return null;
    }

    /// <summary>Keeps a series whose world total is not known.</summary>
    internal void KeepWithoutTotal(Draft draft) => withoutTotals.Add(draft.TextWithoutTotal());

    internal void LeaveOut(Draft draft, string reason) => LeaveOut(draft.Source, draft.Statistic, draft.Mineral, draft.Locator, draft.Period, reason);

    internal void LeaveOut(string source, string statistic, string mineral, string locator, string period, string reason) =>
        leftOut.Add($"{source},{statistic},{mineral},{Table.Quoted(locator)},{period},{Table.Quoted(reason)}\n");

    internal void Save(string data)
    {
        var folder = Path.Combine(data, "shares");
        Directory.CreateDirectory(folder);
        foreach (var (file, texts) in files)
            File.WriteAllText(Path.Combine(folder, file), ShareTableCsv.Header + "\n" + string.Concat(texts.Order(StringComparer.Ordinal)));
        File.WriteAllText(Path.Combine(folder, "left-out.csv"), "source,statistic,mineral,series,period,reason\n" + string.Concat(leftOut.Distinct().Order(StringComparer.Ordinal)));
        File.WriteAllText(
            Path.Combine(data, "series-without-totals.csv"),
            "mineral,stage,form,statistic,period,basis,edition,source,country,value,unit,status,locator,note\n" + string.Concat(withoutTotals.Order(StringComparer.Ordinal)));
        foreach (var (file, texts) in files) Console.WriteLine($"{file}: {texts.Count} tables");
        Console.WriteLine($"without totals: {withoutTotals.Count} series");
        Console.WriteLine($"left out: {leftOut.Count} series");
    }
}

/// <summary>Production, capacity and reserves of the Mineral Commodity Summaries.</summary>
internal sealed class Usgs(List<Row> series, Output output)
{
    private readonly Dictionary<(string Mineral, string Stage, string Form), Row> named =
        series.ToDictionary(row => (row["mineral"], row["usgs_stage"], row["usgs_form"]));

    private static readonly string[] statistics = ["production", "capacity", "reserves"];

    /// <summary>The series that usgs-series.csv has no line for, as its first three cells.</summary>
    internal string[] Unnamed(string facts) =>
    [
        .. statistics.SelectMany(statistic => Table.Read(Path.Combine(facts, $"{statistic}_usgs.csv")))
            .Select(row => (row["mineral"], row["stage"], row["form"])).Distinct().Where(series => !named.ContainsKey(series))
            .Select(series => $"{series.Item1},{series.Item2},\"{series.Item3}\"").Order(StringComparer.Ordinal),
    ];

    internal void Import(string facts)
    {
        foreach (var statistic in statistics)
            foreach (var group in Table.Read(Path.Combine(facts, $"{statistic}_usgs.csv"))
                .GroupBy(row => (Mineral: row["mineral"], Stage: row["stage"], Form: row["form"], Year: row["year"], Source: row["source"])))
                Import(statistic, group.Key.Year, named[(group.Key.Mineral, group.Key.Stage, group.Key.Form)], [.. group]);
    }

    private void Import(string statistic, string year, Row name, List<Row> rows)
    {
        var edition = rows[0]["source"]["USGS-MCS".Length..];
        // One series of talc is spread over two chapters in 2025; the chapter with the total names it.
        var chapter = (rows.Find(row => row["country_iso3"] == "WLD") ?? rows[0])["chapter"];
        var draft = new Draft(
            name["mineral"], name["stage"], name["form"], statistic, year, name["basis"], $"MCS {edition}", $"usgs-mcs-{edition}",
            $"{chapter.Replace("Gemanium", "Germanium", StringComparison.Ordinal).ToLowerInvariant()}: {name["usgs_form"]}");
        draft.Notes.Add(name["note"]);
        var total = rows.Find(row => row["country_iso3"] == "WLD");
        var reason = NoShares(rows, total);
        if (reason is null && (reason = output.TryKeep(Fill(draft, rows, total!))) is not null) (draft.Lines, draft.Notes) = ([], [name["note"]]);
        if (reason is null) return;
        if (HasMasses(rows)) output.KeepWithoutTotal(FillWithoutTotal(draft, rows, total, reason));
        else output.LeaveOut(draft, reason);
    }

    /// <summary>Why the rows give no shares; null where they do.</summary>
    private static string? NoShares(List<Row> rows, Row? total) =>
        rows.All(row => row["country_iso3"] is "WLD" or "OTH") ? "no country is named"
        : total is null || total["value_flag"] == "blank" ? "no world total is printed, so the countries are shares of nothing known"
        : total["value_flag"] == "lower-bound" ? "the world total is printed as a lower bound, so there are no shares of it"
        : total.Number("quantity") is null ? $"the world total is printed as {total["value_raw"]}"
        : null;

    private static bool HasMasses(List<Row> rows) => rows.Exists(row => row["country_iso3"] is not ("WLD" or "OTH") && row.Number("quantity") > 0 && row["unit"] is "kg" or "t" or "kt");

    private static Draft FillWithoutTotal(Draft draft, List<Row> rows, Row? total, string reason)
    {
        foreach (var row in rows.Where(row => row != total))
        {
            if (row["country_iso3"] != "OTH") draft.Add(row["country_iso3"], row.Number("quantity"), row.Number("quantity") is null ? "" : row["unit"], row.Number("quantity") is not null && row["estimated"] == "true" ? "estimated" : "");
            else if (row.Number("quantity") is { } others) draft.Add("other", others, row["unit"]);
        }

        if (total?["value_flag"] == "lower-bound") draft.Add("total", total.Number("quantity"), total["unit"], "at-least");
        draft.Notes.Add($"{char.ToUpperInvariant(reason[0])}{reason[1..].Replace(" (Parameter 'printedTotal')", "", StringComparison.Ordinal).TrimEnd('.')}.");
        return draft;
    }

    private static Draft Fill(Draft draft, List<Row> rows, Row total)
    {
        var (unit, factor) = UnitOf(draft, total);
        var counted = rows.Where(row => row != total).Sum(row => row.Number("quantity") ?? 0);
        var makeUpTheTotal = counted >= total.Number("quantity") - HalfOfLastDigit(total.Number("quantity")!.Value);
        var excludesUnitedStates = total.Notes("excludes U.S.") || total.Notes("not include production in the United States");
        var unquantified = new List<string>();
        var small = new List<string>();
        var outside = new List<string>();
        foreach (var country in rows.Where(row => row != total).GroupBy(row => row["country_iso3"]))
        {
            var row = country.First();
            if (country.Sum(part => part.Number("quantity") ?? 0) is var value && country.Any(part => part.Number("quantity") is not null))
                draft.Add(country.Key == "OTH" ? "other" : country.Key, value * factor, unit, country.Key != "OTH" && country.Any(part => part["estimated"] == "true") ? "estimated" : "");
            else if (country.Key == "OTH") draft.Notes.Add("Other countries are listed without a figure.");
            else if (IsBelowHalf(row)) Small(row);
            else if (row.Notes("included with ilmenite") || (country.Key == "USA" && excludesUnitedStates) || (IsNotAvailable(row) && makeUpTheTotal)) Outside(country.Key);
            else if (row["value_flag"] is "withheld" or "text s" || row.Notes("W for")) draft.Add(country.Key, null, "", "withheld-inside");
            else unquantified.Add(CountryCode.Parse(country.Key, null).ToString());
        }

        if (excludesUnitedStates && rows.TrueForAll(row => row["country_iso3"] != "USA")) Outside("USA");
        draft.Add("total", total.Number("quantity") * factor, unit);
        if (outside.Count > 0) draft.Notes.Add($"The total leaves out {string.Join(", ", outside)}.");
        if (small.Count > 0) draft.Notes.Add($"Less than half a unit, entered as a quarter of one: {string.Join(", ", small)}.");
        if (unquantified.Count > 0) draft.Notes.Add($"Listed without a figure: {string.Join(", ", unquantified)}.");
        return draft;

        void Small(Row row)
        {
            small.Add(CountryCode.Parse(row["country_iso3"], null).ToString());
            draft.Add(row["country_iso3"], 0.25 * factor, unit, "estimated");
        }

        void Outside(string country)
        {
            outside.Add(CountryCode.Parse(country, null).ToString());
            draft.Add(country, null, "", "withheld-outside");
        }
    }

    private static bool IsNotAvailable(Row row) => row["value_flag"] == "not-available" || row["note"].Trim().StartsWith("na", StringComparison.OrdinalIgnoreCase);

    private static bool IsBelowHalf(Row row) => row.Notes("less than ½") || row.Notes("less than 1/2");

    /// <summary>A total printed as 1,700 stands for 1,650 to 1,750.</summary>
    private static double HalfOfLastDigit(double total)
    {
        var unit = 1.0;
        while (total % (unit * 10) == 0 && unit < total) unit *= 10;
        return unit / 2;
    }

    /// <summary>The unit to write and the factor to it; four series state a unit in their notes, or in the other edition, that their column does not.</summary>
    private static (string Unit, double Factor) UnitOf(Draft draft, Row total)
    {
        var unit = total["unit"];
        if (draft is { Statistic: "reserves", Mineral: "iron-ore" } && unit != "Mt") unit = Corrected("Mt", "million tons by its note");
        else if (draft is { Statistic: "reserves", Mineral: "molybdenum" or "vanadium" } && unit != "kt") unit = Corrected("kt", "thousand tons by the note of the edition of 2025");
        else if (draft is { Statistic: "production", Mineral: "silica-sand" } && unit != "kt") unit = Corrected("kt", "thousand tons by the edition of 2026");
        return unit switch
        {
            "kt (dry)" => ("kt", 1),
            "million m3" => ("m3", 1_000_000),
            "million carats" => ("kg", 200),
            _ => (unit, 1),
        };

        string Corrected(string to, string reason)
        {
            draft.Notes.Add($"The file gives the unit {unit}; read as {reason}.");
            return to;
        }
    }
}

/// <summary>Where the imports of the United States come from.</summary>
internal sealed class UsImports(List<Row> series, Output output)
{
    private readonly Dictionary<(string Commodity, string Form), Row> named = series.ToDictionary(row => (row["commodity"], row["usgs_form"]));

    internal void Import(string facts)
    {
        foreach (var file in Directory.GetFiles(facts, "us_import_sources_usgs_mcs*.csv").Order(StringComparer.Ordinal))
            foreach (var group in Table.Read(file).GroupBy(row => (row["commodity"], row["form"]))) Import(group.Key, [.. group]);
    }

    private void Import((string Commodity, string Form) key, List<Row> rows)
    {
        var edition = rows[0]["source"]["USGS-MCS".Length..];
        var period = rows[0]["period"].Replace("-", "..", StringComparison.Ordinal);
        var locator = $"{key.Commodity.ToLowerInvariant()}: import sources, {key.Form}";
        if (!named.TryGetValue(key, out var name))
        {
            output.LeaveOut($"usgs-mcs-{edition}", "imports-of-US", "", locator, period, "not among the minerals here, or without reliable figures");
            return;
        }

        var draft = new Draft(
            name["mineral"], name["stage"], name["form"], "imports-of-US", period, "", $"MCS {edition}", $"usgs-mcs-{edition}", locator) { Rounding = "0.005" };
        foreach (var row in rows)
            draft.Add(row["partner_iso3"] == "OTH" ? "other" : row["partner_iso3"], row["share_pct"] switch { ">99" => 99.5, "<1" => 0.5, var number => double.Parse(number, CultureInfo.InvariantCulture) }, "percent");
        if (rows.Exists(row => row.Notes("Hong Kong"))) draft.Notes.Add("China includes Hong Kong.");
        if (rows.Exists(row => row.Notes("Estimated"))) draft.Notes.Add("Estimated.");
        if (rows.Exists(row => row["share_pct"] is ">99" or "<1")) draft.Notes.Add("Printed as above 99 % and below 1 %.");
        output.Keep(draft);
    }
}

/// <summary>The base case of the Critical Minerals Data Explorer.</summary>
internal static class Iea
{
    internal static void Import(string facts, Output output)
    {
        foreach (var file in Directory.GetFiles(facts, "production_iea_*.csv").Order(StringComparer.Ordinal))
            foreach (var group in Table.Read(file).Where(row => row["projection"] == "false").GroupBy(row => (row["mineral"], row["stage"], row["year"])))
            {
                var draft = new Draft(
                    group.Key.Item1, group.Key.Item2, "", "production", group.Key.Item3, "", "CMDE base case", "iea-cmde",
                    $"sheet 2, total supply (base case): {group.First()["iea_commodity"]}");
                foreach (var row in group)
                    draft.Add(row["country_iso3"] switch { "OTH" => "other", "WLD" => "total", var country => country }, row.Number("quantity"), row["unit"]);
                output.Keep(draft);
            }
    }
}

/// <summary>Tables that are not shares, each written where its file is there.</summary>
internal static class Others
{
    private static readonly Dictionary<string, string> stages = new()
    {
        ["manufacturing"] = "component-manufacturing", ["magnet-manufacturing"] = "component-manufacturing/magnets", ["ferroalloy"] = "alloying",
        ["extraction-gas"] = "mining", ["pigment"] = "refining", ["enrichment"] = "refining/enrichment",
    };

    internal static void Import(string facts, string data, string to)
    {
        Write(facts, "hs2022_critical_minerals.csv", Path.Combine(to, "hs2022.csv"), "code,mineral,stage,form,scope,note", HsLine, sorted: true);
        Write(facts, "wgi_political_stability.csv", Path.Combine(to, "political-stability.csv"), "country,year,estimate,standard_error",
            row => $"{row["country_iso3"]},{row["year"]},{row["estimate"]},{row["std_err"]}");
        var minerals = DomainJson.Read<ValueList<Mineral>>(File.ReadAllText(Path.Combine(data, "minerals.json"))).Where(mineral => mineral.Symbol is not null)
            .ToDictionary(mineral => mineral.Symbol!, mineral => mineral.Id.Value);
        minerals["K"] = "potash";
        Write(facts, "conversion_factors.csv", Path.Combine(to, "compounds.csv"), "mineral,element,formula,cas,element_fraction",
            row => $"{minerals[row["element"]]},{row["element"]},{row["compound"]},{(row["cas_checked"] == "yes" ? row["compound_cas"] : "")},{row["element_mass_fraction"]}");
        WriteFamilies(facts, to);
    }

    /// <summary>The families that minerals.json of the facts puts minerals in; those that are minerals here, as groups, are left to them.</summary>
    private static void WriteFamilies(string facts, string to)
    {
        var path = Path.Combine(facts, "minerals.json");
        if (!File.Exists(path)) return;
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var lines = document.RootElement.GetProperty("minerals").EnumerateArray()
            .SelectMany(mineral => mineral.GetProperty("groups").EnumerateArray().Select(group => (Family: group.GetString()!, Mineral: mineral.GetProperty("id").GetString()!)))
            .Where(line => line.Family is not ("pgm" or "rare-earth" or "magnet"))
            .Select(line => $"{line.Family},{line.Mineral}").Order(StringComparer.Ordinal).ToArray();
        File.WriteAllText(Path.Combine(to, "families.csv"), $"family,mineral\n{string.Join('\n', lines)}\n");
        Console.WriteLine($"families.csv: {lines.Length} rows");
    }

    // Thorium ore is not thorium's alone: monazite is traded under it for its rare earths.
    private static string HsLine(Row row) => row["hs6"] == "261220" && row["mineral"] == "thorium"
        ? "HS2022:2612.20,thorium,mining,ores and concentrates,shared,monazite is traded here too"
        : $"HS2022:{row["hs6_dotted"]},{row["mineral"]},{stages.GetValueOrDefault(row["stage"], row["stage"])},{Table.Cell(row["form"])},{row["scope"]},{Table.Cell(row["note"])}";

    private static void Write(string facts, string from, string to, string header, Func<Row, string> line, bool sorted = false)
    {
        var path = Path.Combine(facts, from);
        if (!File.Exists(path)) return;
        var lines = Table.Read(path).ConvertAll(row => line(row));
        if (sorted) lines.Sort(StringComparer.Ordinal);
        File.WriteAllText(to, $"{header}\n{string.Join('\n', lines)}\n");
        Console.WriteLine($"{Path.GetFileName(to)}: {lines.Count} rows");
    }
}
