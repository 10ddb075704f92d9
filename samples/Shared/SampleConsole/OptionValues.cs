using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime.Text;

namespace CriticalMinerals.Domain.Samples;

/// <summary>Options of a command line whose values are days and tokens of the library.</summary>
internal static class OptionValues
{
    private const int LastYear = 9000;

    /// <summary>An option that takes a day.</summary>
    internal static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result => ReadDay(result, name),
    };

    /// <summary>An option that takes a token, and has none by default.</summary>
    internal static Option<T?> Token<T>(string name, string helpName, string description)
        where T : class, ISpanParsable<T> => new(name)
        {
            HelpName = helpName,
            Description = description,
            CustomParser = result => Read<T>(result, name),
        };

    /// <summary>An option that takes a token.</summary>
    internal static Option<T> Token<T>(string name, string helpName, string description, string byDefault)
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
}
