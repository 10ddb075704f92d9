using System.Net;
using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Site;

/// <summary>A piece of HTML. Text becomes HTML in one place only, the holes of <see cref="Of"/>, where it is encoded.</summary>
internal readonly partial record struct Html(string Text)
{
    internal static Html Nothing { get; } = new("");

    internal bool IsNothing => string.IsNullOrEmpty(Text);

    /// <summary>The literal parts as they are, texts in holes encoded, HTML in holes as it is.</summary>
    internal static Html Of(HtmlHandler content) => content.ToHtml();

    internal static Html Encode(string text) => new(WebUtility.HtmlEncode(text));

    /// <summary>A name that a browser may break where a new word of it begins, unless it has parameters to break at.</summary>
    internal static Html Name(string name) => name.Contains('(', StringComparison.Ordinal) ? Encode(name) : new(Words().Replace(Encode(name).Text, "$1<wbr>"));

    internal static Html Join(IEnumerable<Html> pieces, string between = "") => new(string.Join(between, pieces.Select(piece => piece.Text)));

    public override string ToString() => Text ?? "";

    [GeneratedRegex("([a-z0-9])(?=[A-Z])")]
    private static partial Regex Words();
}
