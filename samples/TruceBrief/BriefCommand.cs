using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime.Text;

namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The command line: its options, and what becomes of a run.</summary>
internal static class BriefCommand
{
    private const int Done = 0;
    private const int Refused = 2;
    private const int LastYear = 9000;

    private static readonly Option<LocalDate?> Date = Day("--date", "The day that the brief is about, such as 2026-06-01; by default the horizon of the regime.");
    private static readonly Option<LocalDate?> KnownOn = Day("--known-on", "Use only what was known on this day; by default all that is recorded.");

    private static readonly Option<CountryCode> Destination = Token<CountryCode>("--destination", "COUNTRY", "Where the supply is to go: two or three letters of ISO 3166-1.", "US");

    private static readonly Option<EndUser> EndUserOption = Token<EndUser>("--end-user", "END-USER", "unstated, civil-unlisted, military, or named: and the name.", "civil-unlisted");

    private static readonly Option<AgreementId?> Agreement = new("--agreement")
    {
        HelpName = "ID",
        Description = "The arrangement to follow; by default the one under which most clauses are suspended.",
        CustomParser = result => Read<AgreementId>(result, "--agreement"),
    };

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
        catch (BriefFault fault)
        {
            return Refuse(fault.Message, surface);
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

    private static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result => ReadDay(result, name),
    };

    private static Option<T> Token<T>(string name, string helpName, string description, string byDefault)
        where T : ISpanParsable<T> => new(name)
        {
            HelpName = helpName,
            Description = description,
            CustomParser = result => Read<T>(result, name),
            DefaultValueFactory = _ => T.Parse(byDefault, CultureInfo.InvariantCulture),
        };

    private static LocalDate? ReadDay(ArgumentResult result, string name)
    {
        var read = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (read.Success && read.Value.Year is >= 1 and <= LastYear) return read.Value;
        result.AddError($"{name} {result.Tokens[0].Value}: expected a day from 0001-01-01 to {LastYear}-12-31, such as 2026-06-01.");
        return null;
    }

    private static string? ReadPath(ArgumentResult result)
    {
        var path = result.Tokens[0].Value;
        if (!path.StartsWith('-')) return path;
        result.AddError($"There is no option {path}; --help lists those that there are. A file of that name is ./{path}.");
        return null;
    }

    private static T? Read<T>(ArgumentResult result, string name)
        where T : ISpanParsable<T>
    {
        try
        {
            return T.Parse(result.Tokens[0].Value, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            result.AddError($"{name}: {e.Message}");
            return default;
        }
    }

    private static int Refuse(string message, Surface surface)
    {
        surface.Error.WriteLine("TruceBrief: " + string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return Refused;
    }
}
