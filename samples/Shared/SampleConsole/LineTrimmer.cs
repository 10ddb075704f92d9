using System.Text;

namespace CriticalMinerals.Domain.Samples;

/// <summary>Passes text on without spaces at the ends of lines and without a second empty line in a row.</summary>
internal sealed class LineTrimmer(TextWriter inner) : TextWriter
{
    private readonly StringBuilder line = new();
    private bool wasEmpty = true;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == '\n') EndLine();
        else if (value != '\r') line.Append(value);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && line.Length > 0) EndLine();
        if (disposing) inner.Flush();
        base.Dispose(disposing);
    }

    private void EndLine()
    {
        var text = line.ToString().TrimEnd();
        line.Clear();
        if (text.Length == 0 && wasEmpty) return;
        wasEmpty = text.Length == 0;
        inner.Write(text);
        inner.Write('\n');
    }
}
