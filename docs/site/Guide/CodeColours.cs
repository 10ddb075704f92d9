using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CriticalMinerals.Domain.Site;

/// <summary>Code as HTML: C# and JSON with colours, and types of the library as links.</summary>
internal static class CodeColours
{
    internal static Html Block(string code, string? language, SymbolLinks links, string page) => Html.Of($"<pre><code>{Lines(code.TrimEnd(), language, links, page)}</code></pre>\n");

    private static Html Lines(string code, string? language, SymbolLinks links, string page) => language switch
    {
        "csharp" or "cs" or "c#" or "json" or "jsonc" => Coloured(code, links, page),
        _ => Html.Encode(code),
    };

    // JSON is made of tokens that C# has too.
    private static Html Coloured(string code, SymbolLinks links, string page)
    {
        var root = CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithKind(SourceCodeKind.Script)).GetRoot();
        return Html.Join(root.DescendantTokens(descendIntoTrivia: false).SelectMany(token => Pieces(token, links, page)));
    }

    private static IEnumerable<Html> Pieces(SyntaxToken token, SymbolLinks links, string page)
    {
        foreach (var trivia in token.LeadingTrivia) yield return Colour(trivia);
        yield return Colour(token, links, page);
        foreach (var trivia in token.TrailingTrivia) yield return Colour(trivia);
    }

    private static Html Colour(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia => Span("c", trivia.ToFullString()),
        _ => Html.Encode(trivia.ToFullString()),
    };

    private static Html Colour(SyntaxToken token, SymbolLinks links, string page) => token.Kind() switch
    {
        var kind when SyntaxFacts.IsKeywordKind(kind) => Span("k", token.Text),
        SyntaxKind.NumericLiteralToken => Span("n", token.Text),
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken => Span("s", token.Text),
        SyntaxKind.IdentifierToken when token.Text == "var" => Span("k", token.Text),
        SyntaxKind.IdentifierToken when IsTypeName(token) && links.Library.Named(token.Text, (token.Parent as GenericNameSyntax)?.Arity ?? 0) is { } type => links.Link(type, Html.Encode(token.Text), page),
        _ => Html.Encode(token.Text),
    };

    // What stands behind a dot is a member, whatever it is called.
    private static bool IsTypeName(SyntaxToken token) =>
        token.Parent is SimpleNameSyntax name && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name) && name.Parent is not (NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax);

    private static Html Span(string colour, string text) => Html.Of($"""<span class="{colour}">{text}</span>""");
}
