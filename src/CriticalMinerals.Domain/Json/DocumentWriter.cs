using System.Buffers;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>A JSON writer whose first member is the format; each thread keeps one for compact documents, so that writing allocates nothing.</summary>
internal sealed class DocumentWriter : IDisposable
{
    [ThreadStatic]
    private static DocumentWriter? kept;

    private readonly EnvelopeWriter envelope;

    private readonly bool indented;

    private DocumentWriter(bool indented)
    {
        this.indented = indented;
        envelope = new EnvelopeWriter(indented);
        Json = new Utf8JsonWriter(envelope, DomainJsonOptions.Writer(indented));
    }

    internal Utf8JsonWriter Json { get; }

    /// <summary>A writer to a buffer; taken from the thread, so that a buffer which itself writes documents gets another.</summary>
    internal static DocumentWriter For(IBufferWriter<byte> target, bool indented)
    {
        var writer = indented ? null : kept;
        if (writer is null) writer = new(indented);
        else kept = null;
        writer.envelope.Start(target);
        return writer;
    }

    /// <summary>Hands everything that was written to the buffer.</summary>
    internal void Finish() => Json.Flush();

    /// <summary>Drops what was not finished, and goes back to the thread.</summary>
    public void Dispose()
    {
        Json.Reset();
        envelope.Start(null);
        if (!indented) kept = this;
    }
}
