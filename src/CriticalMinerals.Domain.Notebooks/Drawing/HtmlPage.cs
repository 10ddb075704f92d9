using System.Net;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Makes a fragment a page that can be opened by itself.</summary>
internal static class HtmlPage
{
    internal static string Of(string title, string fragment) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{{WebUtility.HtmlEncode(title)}}</title>
        <style>
        :root { color-scheme: light dark; }
        body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
        svg { max-width: 100%; height: auto; }
        </style>
        </head>
        <body>
        {{fragment}}
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
