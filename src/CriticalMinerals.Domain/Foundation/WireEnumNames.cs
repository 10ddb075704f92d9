using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Names of enums in texts. Not generic: compiled ahead of time, each enum would bring its own copy.</summary>
internal static class WireEnumNames
{
    /// <summary>The name as in JSON, or null where no member has the value.</summary>
    internal static string? Of(Type type, object value) => Enum.GetName(type, value) is { } name ? JsonNamingPolicy.CamelCase.ConvertName(name) : null;

    /// <summary>The member of that name, in any case.</summary>
    internal static object Read(Type type, string text)
    {
        var names = Enum.GetNames(type);
        foreach (var name in names)
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) return Enum.Parse(type, name);
        throw new FormatException($"'{TextLimits.Shorten(text)}' is not a {type.Name}: expected one of {JoinedWords.Of<string>(names, ", ", JsonNamingPolicy.CamelCase.ConvertName)}.");
    }
}
