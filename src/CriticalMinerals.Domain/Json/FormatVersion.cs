using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>The format of a document: which versions of it this library reads, and the one that it writes.</summary>
internal static class FormatVersion
{
    internal const string Current = "critical-minerals/1.0";

    internal static ReadOnlySpan<byte> CurrentUtf8 => "critical-minerals/1.0"u8;

    internal const string Missing = $"The member 'format' is missing: expected \"format\": \"{Current}\" at the root.";

    private const string Name = "critical-minerals/";

    private const int Major = 1;

    private const int Minor = 0;

    /// <summary>The rule that a format breaks, or null where this library reads it.</summary>
    internal static string? Fault(string format)
    {
        if (!TryParse(format, out var major, out var minor))
            return $"'{TextLimits.Shorten(format)}' is not a format of this library: expected \"{Current}\".";
        if (major != Major) return $"'{format}' is another format than {Current}, which this library reads: use a version of the library for format {major}.";
        return minor > Minor ? $"'{format}' is newer than {Current}, the newest format that this library reads: update the library." : null;
    }

    private static bool TryParse(string format, out int major, out int minor)
    {
        major = minor = 0;
        if (!format.StartsWith(Name, StringComparison.Ordinal)) return false;
        var version = format.AsSpan(Name.Length);
        var dot = version.IndexOf('.');
        return dot > 0 && TryNumber(version[..dot], out major) && TryNumber(version[(dot + 1)..], out minor);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, InvariantFormat.Numbers, out number) && (text.Length == 1 || text[0] != '0');
}
