using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The command line: its options, and what becomes of a run.</summary>
internal static class WorldCommand
{
    private const string Name = "WorldBrief";

    private static readonly Option<MineralId?> Mineral = OptionValues.Token<MineralId>("--mineral", "ID", "Only this mineral or group, such as gallium or rare-earths.");
    private static readonly Option<SupplyChainStage?> Stage = OptionValues.Token<SupplyChainStage>("--stage", "STAGE", "Only this stage and its parts, such as mining.");
    private static readonly Option<int?> Year = new("--year")
    {
        HelpName = "YEAR",
        Description = "The year of the figures; by default the last one that has any.",
        CustomParser = ReadYear,
    };

    private static readonly Option<LocalDate?> Date = OptionValues.Day("--date", "The day for lists and measures, such as 2026-06-01; by default the last day that the record knows.");
    private static readonly Option<bool> Csv = new("--csv") { Description = "Print comma-separated text with a header." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document." };

    /// <summary>Runs the command.</summary>
    /// <returns>0 where the brief or the help was printed, 2 where the caller has something to put right.</returns>
    internal static int Run(IReadOnlyList<string> args, Surface surface)
    {
        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return surface.Refuse(Name, parsed.Errors[0].Message);
        if (parsed.Action is not null) return parsed.Invoke(new() { Output = surface.Output, Error = surface.Error });
        try
        {
            Print(parsed, surface);
            return 0;
        }
        catch (CommandFault fault)
        {
            return surface.Refuse(Name, fault.Message);
        }
        catch (IOException e)
        {
            return surface.Refuse(Name, $"The brief cannot be written: {e.Message}");
        }
    }

    private static void Print(ParseResult parsed, Surface surface)
    {
        if (parsed.GetValue(Csv) && parsed.GetValue(Json)) throw new CommandFault("--csv and --json are two forms of one answer: name one of them.");
        var question = WorldQuestion.From(parsed.GetValue(Mineral), parsed.GetValue(Stage), parsed.GetValue(Year), parsed.GetValue(Date));
        var answer = ProgressDisplay.While(surface, "Reading the tables", report => WorldAnswers.Of(question, report));
        if (parsed.GetValue(Csv)) CsvView.Write(answer, surface.Output);
        else if (parsed.GetValue(Json)) JsonView.Write(answer, surface.Output);
        else TextView.Write(answer, surface);
    }

    private static int? ReadYear(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        result.AddError($"--year {result.Tokens[0].Value}: expected a year, such as 2025.");
        return null;
    }

    private static RootCommand Root() => new(
        "Prints all minerals ranked by how concentrated their production is, stage by stage, with bounds where figures are missing.")
    {
        Mineral, Stage, Year, Date, Csv, Json,
    };
}
