using System.Xml.Linq;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>A picture of domain values as SVG: readable on light and dark pages, without colour vision, and without fonts or scripts of its own.</summary>
public sealed class Chart : Display
{
    private readonly XElement svg;

    internal Chart(string title, ValueList<string> sources, string description, XElement svg)
        : base(title, sources)
    {
        Description = description;
        this.svg = svg;
    }

    /// <summary>What the picture says, for readers who do not see it.</summary>
    public string Description { get; }

    /// <summary>The picture as an SVG document.</summary>
    public string ToSvg() => svg.ToString(SaveOptions.None).ReplaceLineEndings("\n");

    /// <summary>Saves the picture as an SVG file in UTF-8, replacing a file that is there.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveSvg(string path) => Save(path, ToSvg() + "\n");

    /// <summary>The title and the description, for people.</summary>
    public override string ToString() => $"{Title}: {Description}";

    private protected override XElement ToElement() => new("figure", new XAttribute("style", "margin:0"), Svg.Inline(svg));
}
