using System.CommandLine;
using System.CommandLine.Parsing;

namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The command line: its options, and what becomes of a run.</summary>
internal static class BriefCommand
{
    private const int Done = 0;

    private static readonly Option<LocalDate?> Date = OptionValues.Day("--date", "The day that the brief is about, such as 2026-06-01; by default the horizon of the regime.");
    private static readonly Option<LocalDate?> KnownOn = OptionValues.Day("--known-on", "Use only what was known on this day; by default all that is recorded.");

    private static readonly Option<CountryCode> Destination = OptionValues.Token<CountryCode>("--destination", "COUNTRY", "Where the supply is to go: two or three letters of ISO 3166-1.", "US");

    private static readonly Option<EndUser> EndUserOption = OptionValues.Token<EndUser>("--end-user", "END-USER", "unstated, civil-unlisted, military, or named: and the name.", "civil-unlisted");

    private static readonly Option<AgreementId?> Agreement =
        OptionValues.Token<AgreementId>("--agreement", "ID", "The arrangement to follow; by default the one under which most clauses are suspended.");

    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document instead of text." };

    private static readonly Argument<string?> File = new("file")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A regime or a share table in the library's JSON: a regime replaces the embedded one, a share table is added to the shares.",
        CustomParser = ReadPath,
    };

    /// <summary>Runs the command.</summary>
    /// <returns>0 where the brief or the help was printed, 2 where the caller has something to put right.</returns>
    internal static int Run(IReadOnlyList<string> args, Surface surface)
    {
        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not null) return parsed.Errors.Count > 0 ? Refuse(parsed.Errors[0].Message, surface) : parsed.Invoke(new() { Output = surface.Output, Error = surface.Error });
        if (parsed.Errors.Count > 0) return Refuse(parsed.Errors[0].Message, surface);
        try
        {
            Print(Options(parsed), surface);
            return Done;
        }
        catch (CommandFault fault)
        {
            return Refuse(fault.Message, surface);
        }
        catch (IOException e)
        {
            return Refuse($"The brief cannot be written: {e.Message}", surface);
        }
        catch (Exception e) when (parsed.GetValue(File) is not null && e is (ArgumentException or InvalidOperationException))
        {
            return Refuse($"{parsed.GetValue(File)}: {e.Message}", surface);
        }
    }

    private static void Print(BriefOptions options, Surface surface)
    {
        var brief = BriefBuilder.Build(BriefQuestion.From(options));
        if (options.Json) JsonView.Write(brief, surface.Output);
        else TextView.Write(brief, surface);
    }

    private static RootCommand Root() => new(
        "Prints a brief on the truce over export controls between China and the United States: concentration, status, calendar, claims, exposure and scenarios.")
    {
        Date, KnownOn, Destination, EndUserOption, Agreement, Json, File,
    };

    private static BriefOptions Options(ParseResult parsed) => new(
        parsed.GetValue(Date),
        parsed.GetValue(KnownOn),
        parsed.GetValue(Destination),
        parsed.GetValue(EndUserOption)!,
        parsed.GetValue(Agreement),
        parsed.GetValue(File),
        parsed.GetValue(Json));

    private static string? ReadPath(ArgumentResult result)
    {
        var path = result.Tokens[0].Value;
        if (string.IsNullOrWhiteSpace(path)) result.AddError("The path of a file is empty: leave it out, or name a regime or a share table in the library's JSON.");
        if (!path.StartsWith('-')) return path;
        result.AddError($"There is no option {path}; --help lists those that there are. A file of that name is ./{path}.");
        return null;
    }

    private static int Refuse(string message, Surface surface) => surface.Refuse("TruceBrief", message);
}
