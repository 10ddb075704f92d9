using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Guards for sources, in the manner of Ardalis.GuardClauses: each returns what it let through.</summary>
internal static class ProvenanceGuards
{
    internal static Uri NotAWebAddress(this IGuardClause _, Uri url, [CallerArgumentExpression(nameof(url))] string? parameterName = null) =>
        url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) && url.UserInfo.Length == 0
            ? url
            : throw new ArgumentException(
                $"The address of a source is absolute, http or https, and without user name: '{TextLimits.Shorten(url.OriginalString)}' is not. "
                + "Put anything else in the note.",
                parameterName);
}
