namespace CriticalMinerals.Domain.Notebooks;

/// <summary>Writes a <see cref="Display"/> for a notebook kernel. The names are the kernel's convention.</summary>
internal sealed class DisplayFormatter
{
    internal const string Html = "text/html";

    /// <summary>What the formatter writes.</summary>
    public string MimeType { get; } = Html;

    /// <summary>What it formats.</summary>
    public Type Type { get; } = typeof(Display);

    /// <summary>Writes the value; false where it is not for this formatter.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (!Type.IsInstanceOfType(instance)) return false;
        writer.Write(((Display)instance).ToHtml());
        return true;
    }
}
