using System.Collections;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Hands a notebook kernel the formatter of <see cref="Display"/>. The names are the kernel's convention.</summary>
internal sealed class DisplayFormatterSource
{
    private readonly DisplayFormatter[] formatters = [new()];

    /// <summary>The formatters, each with <c>MimeType</c> and <c>Format</c>.</summary>
    public IEnumerable CreateTypeFormatters() => formatters;
}
