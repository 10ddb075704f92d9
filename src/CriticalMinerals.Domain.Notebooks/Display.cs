using System.Text;
using System.Xml.Linq;
using Ardalis.GuardClauses;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>A table or a chart that a notebook shows by itself as the last value of a cell, and that a program saves as a file.</summary>
/// <remarks>
/// Texts are encoded for HTML, and numbers and dates are written the same under every culture, so that equal values give equal bytes.
/// Notebook kernels find it by a formatter attribute known by its name (.NET Interactive), or call <see cref="ToHtml"/> (Verso); neither is a dependency.
/// </remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public abstract class Display
{
    private protected Display(string title, ValueList<string> sources)
    {
        Title = Guard.Against.UnprintableText(title, "A title");
        Sources = sources;
    }

    /// <summary>What is shown, in one line.</summary>
    public string Title { get; }

    /// <summary>Where the figures come from, a line each; empty where nothing is cited.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>The display as an HTML fragment, for a notebook or a page of your own.</summary>
    public string ToHtml() => ToElement().ToString(SaveOptions.DisableFormatting);

    /// <summary>Saves the display as a complete HTML page in UTF-8, replacing a file that is there.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveHtml(string path) => Save(path, HtmlPage.Of(Title, ToHtml()));

    private protected abstract XElement ToElement();

    private protected static void Save(string path, string text) =>
        File.WriteAllText(Guard.Against.NullOrWhiteSpace(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
