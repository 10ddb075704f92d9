using Spectre.Console;
using Spectre.Console.Rendering;

namespace CriticalMinerals.Domain.Samples;

/// <summary>A table with a line of hyphens below its header and no other border: it pipes well.</summary>
internal sealed class HeaderRule : TableBorder
{
    /// <inheritdoc/>
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom => "-",
        TableBorderPart.HeaderBottomSeparator or TableBorderPart.HeaderSeparator or TableBorderPart.CellSeparator => " ",
        _ => "",
    };
}
