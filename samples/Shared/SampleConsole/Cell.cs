using Spectre.Console;
using Spectre.Console.Rendering;

namespace CriticalMinerals.Domain.Samples;

/// <summary>A text in a table. A colour only underlines what the text says.</summary>
internal sealed record Cell(string Text, Color? Colour = null)
{
    /// <summary>Plain text.</summary>
    public static implicit operator Cell(string text) => new(text);

    internal IRenderable Render(int width) => new Text(Wrapping.Wrap(Text, width), Colour is { } colour ? new Style(colour) : null);
}
