using System.CommandLine;
using System.Globalization;
using CriticalMinerals.Domain;
using CriticalMinerals.Domain.Samples.WorldBrief;
using NodaTime;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var mineral = new Option<MineralId?>("--mineral") { Description = "Only this mineral, such as gallium.", CustomParser = result => Parsed(result, MineralId.Parse) };
var stage = new Option<SupplyChainStage?>("--stage") { Description = "Only this stage or its parts, such as mining.", CustomParser = result => Parsed(result, SupplyChainStage.Parse) };
var year = new Option<int>("--year") { Description = "The year of the figures.", DefaultValueFactory = _ => 2025 };
var date = new Option<LocalDate>("--date")
{
    Description = "The day for lists and measures; the last day that the data knows where none is given.",
    DefaultValueFactory = _ => ReferenceData.Horizon,
    CustomParser = result => Parsed(result, text => PartialDate.Parse(text, null) is var day && day.Earliest == day.Latest ? day.Earliest : throw new FormatException($"'{text}' is not a day: expected 2026-06-01.")),
};
var csv = new Option<bool>("--csv") { Description = "Comma-separated text." };
var json = new Option<bool>("--json") { Description = "JSON." };
var command = new RootCommand("All minerals ranked by how concentrated their supply is, stage by stage, with bounds where figures are missing.") { mineral, stage, year, date, csv, json };

command.SetAction(arguments =>
{
    var question = new Question(arguments.GetValue(mineral), arguments.GetValue(stage), arguments.GetValue(year), arguments.GetValue(date));
    var isPlain = arguments.GetValue(csv) || arguments.GetValue(json);
    var rows = isPlain || Console.IsOutputRedirected ? Brief.Answer(question, _ => { }) : Screen.WithProgress(report => Brief.Answer(question, report));
    if (rows.Count == 0)
    {
        Console.Error.WriteLine($"No table of production fits {question}. Years with figures: {Brief.Years(question)}.");
        return 1;
    }

    if (arguments.GetValue(csv)) Text.WriteCsv(rows, Console.Out);
    else if (arguments.GetValue(json)) Text.WriteJson(rows, Console.OpenStandardOutput());
    else Screen.Show(question, rows);
    return 0;
});

return command.Parse(args).Invoke();

static T? Parsed<T>(System.CommandLine.Parsing.ArgumentResult result, Func<string, T> parse)
{
    try
    {
        return parse(result.Tokens[0].Value);
    }
    catch (FormatException exception)
    {
        result.AddError(exception.Message);
        return default;
    }
}
