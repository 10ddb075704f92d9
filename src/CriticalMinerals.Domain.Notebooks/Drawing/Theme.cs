using System.Xml.Linq;
using static CriticalMinerals.Domain.Notebooks.Drawing.Svg;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>Colours, patterns and letters of every chart, on light and on dark pages.</summary>
internal static class Theme
{
    private const string Style = """

        .cm-text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif}
        .cm-bg{fill:#ffffff}.cm-ink{fill:#1b1f24}.cm-soft{fill:#57606a}
        .cm-onlight{fill:#000000}.cm-ondark{fill:#ffffff}
        .cm-grid{stroke:#d0d7de;stroke-width:1}.cm-axis{stroke:#57606a;stroke-width:1}.cm-strong{stroke:#1b1f24;stroke-width:2}
        .cm-edge{stroke:#ffffff;stroke-width:1}.cm-outline{fill:none;stroke:#1b1f24;stroke-width:1}
        .cm-dashed{fill:none;stroke:#1b1f24;stroke-width:1.5;stroke-dasharray:5 3}
        .cm-dots{fill:none;stroke:#1b1f24;stroke-width:1.5;stroke-dasharray:1.5 2.5}
        .cm-halo{stroke:#ffffff;stroke-width:5}.cm-known{stroke:#d55e00;stroke-width:2;stroke-dasharray:6 4}
        .cm-blue{fill:#0072b2}.cm-orange{fill:#e69f00}.cm-green{fill:#009e73}.cm-red{fill:#d55e00}
        .cm-sky{fill:#56b4e9}.cm-pink{fill:#cc79a7}.cm-yellow{fill:#f0e442}.cm-grey{fill:#afb8c1}
        .cm-hatched{fill:url(#cm-hatched)}.cm-dotted{fill:url(#cm-dotted)}.cm-crossed{fill:url(#cm-crossed)}.cm-striped{fill:url(#cm-striped)}
        .cm-open{fill:#ffffff;stroke:#57606a;stroke-width:1}.cm-framed{fill:#ffffff;stroke:#009e73;stroke-width:3}
        .cm-ring{fill:#ffffff;stroke:#0072b2;stroke-width:2}.cm-texture{stroke:#000000;stroke-opacity:.45;stroke-width:1.2}
        .cm-relieved{fill:url(#cm-relieved)}.cm-taxed{fill:url(#cm-taxed)}.cm-quota{fill:url(#cm-quota)}.cm-licence{fill:url(#cm-licence)}.cm-prohibited{fill:url(#cm-prohibited)}
        .cm-mark{stroke:#57606a;stroke-width:1.5}.cm-pointed{fill:none;pointer-events:all}
        @media (prefers-color-scheme:dark){
        .cm-bg{fill:#0d1117}.cm-ink{fill:#e6edf3}.cm-soft{fill:#9ea7b3}
        .cm-grid{stroke:#30363d}.cm-axis{stroke:#9ea7b3}.cm-strong{stroke:#e6edf3}
        .cm-edge{stroke:#0d1117}.cm-halo{stroke:#0d1117}.cm-outline{stroke:#e6edf3}.cm-dashed{stroke:#e6edf3}.cm-dots{stroke:#e6edf3}
        .cm-grey{fill:#c9d1d9}.cm-open{fill:#0d1117;stroke:#9ea7b3}.cm-framed{fill:#0d1117}.cm-ring{fill:#0d1117;stroke:#56b4e9}.cm-mark{stroke:#9ea7b3}
        }

        """;

    internal static XElement Definitions() => Element(
        "defs",
        Element("style", Style.ReplaceLineEndings("\n")),
        Pattern("cm-hatched", 7, Mark("M-2,2 l4,-4 M0,7 l7,-7 M5,9 l4,-4")),
        Pattern("cm-dotted", 7, Element("circle", At("cx", 3.5), At("cy", 3.5), At("r", 1.4), At("class", "cm-soft"))),
        Pattern("cm-crossed", 8, Mark("M0,8 l8,-8 M0,0 l8,8")),
        Pattern("cm-striped", 8, Element("rect", At("width", 4), At("height", 8), At("class", "cm-sky"))),
        Texture("cm-relieved", "cm-sky", "M4,4 h2 M10,10 h2"),
        Texture("cm-taxed", "cm-pink", "M0,6 h12"),
        Texture("cm-quota", "cm-yellow", "M6,0 v12"),
        Texture("cm-licence", "cm-orange", "M-3,3 l6,-6 M0,12 l12,-12 M9,15 l6,-6"),
        Texture("cm-prohibited", "cm-red", "M0,0 l12,12 M0,12 l12,-12"));

    internal static string Class(Ink ink) => "cm-" + ink switch
    {
        Ink.Blue => "blue",
        Ink.Orange => "orange",
        Ink.Green => "green",
        Ink.Red => "red",
        Ink.Sky => "sky",
        Ink.Pink => "pink",
        Ink.Yellow => "yellow",
        Ink.Grey => "grey",
        Ink.Hatched => "hatched",
        Ink.Dotted => "dotted",
        Ink.Crossed => "crossed",
        Ink.Striped => "striped",
        Ink.Framed => "framed",
        Ink.Relieved => "relieved",
        Ink.Taxed => "taxed",
        Ink.Quota => "quota",
        Ink.Licence => "licence",
        Ink.Prohibited => "prohibited",
        _ => "open",
    };

    /// <summary>The class of letters that are readable on the fill, or null where none are.</summary>
    internal static string? LettersOn(Ink ink) => ink switch
    {
        Ink.Blue => "cm-ondark",
        Ink.Hatched or Ink.Dotted or Ink.Crossed or Ink.Striped => null,
        Ink.Open or Ink.Framed => "cm-ink",
        _ => "cm-onlight",
    };

    private static XElement Pattern(string id, double size, XElement mark) => Element(
        "pattern",
        At("id", id),
        At("width", size),
        At("height", size),
        At("patternUnits", "userSpaceOnUse"),
        Element("rect", At("width", size), At("height", size), At("class", "cm-bg")),
        mark);

    // A colour with thin lines, so that it is not told by the colour alone, and letters on it stay readable.
    private static XElement Texture(string id, string colour, string path) => Element(
        "pattern",
        At("id", id),
        At("width", 12),
        At("height", 12),
        At("patternUnits", "userSpaceOnUse"),
        Element("rect", At("width", 12), At("height", 12), At("class", colour)),
        Element("path", At("d", path), At("class", "cm-texture"), At("fill", "none")));

    private static XElement Mark(string path) => Element("path", At("d", path), At("class", "cm-mark"), At("fill", "none"));
}
