using System.Text.Json.Nodes;

namespace CriticalMinerals.Domain.Site;

/// <summary>What a cell of a notebook printed and showed when it was run.</summary>
internal static class NotebookOutput
{
    internal static Html Of(JsonNode cell) => Html.Join(cell["outputs"]?.AsArray().Select(output => Shown(output!, FormattableString.Invariant($"out-{cell["execution_count"]}-"))) ?? []);

    /// <summary>Text as notebooks keep it: in lines.</summary>
    internal static string Joined(JsonNode? lines) => lines is JsonArray array ? string.Concat(array.Select(line => (string?)line)) : (string?)lines ?? "";

    private static Html Shown(JsonNode output, string place) => output switch
    {
        _ when output["text"] is { } printed => Html.Of($"<pre class=\"out\">{Joined(printed)}</pre>\n"),
        _ when output["data"]?["text/html"] is { } html => Html.Of($"<div class=\"out\">{new Html(Own(Joined(html), place))}</div>\n"),
        _ => Html.Of($"<pre class=\"out\">{Joined(output["data"]?["text/plain"])}</pre>\n"),
    };

    // Every picture names its patterns the same; on a page with several each needs names of its own.
    private static string Own(string html, string place) =>
        html.Replace(" id=\"", $" id=\"{place}", StringComparison.Ordinal).Replace("url(#", $"url(#{place}", StringComparison.Ordinal).Replace("href=\"#", $"href=\"#{place}", StringComparison.Ordinal);
}
