using System.Globalization;
using System.Xml.Linq;

namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>The vocabulary of SVG that the charts use.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    internal static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    internal static XAttribute At(string name, double value) => new(name, Number(value));

    internal static XAttribute At(string name, string value) => new(name, value);

    /// <summary>A coordinate: one decimal is finer than any screen, and the same on every machine.</summary>
    internal static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The picture without its namespace, as HTML has it inline.</summary>
    internal static XElement Inline(XElement element) => new(
        element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        element.Nodes().Select(node => node is XElement child ? Inline(child) : node));
}
