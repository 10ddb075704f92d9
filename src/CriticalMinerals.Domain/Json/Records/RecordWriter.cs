namespace CriticalMinerals.Domain;

/// <summary>Writes records one after the other through a small buffer.</summary>
/// <param name="isArray">Whether they are the items of one JSON array; otherwise each is a document on a line of its own.</param>
internal sealed class RecordWriter<T>(bool isArray) : IDisposable
    where T : notnull
{
    private const int MostBuffered = 1 << 16;

    private readonly JsonForm<T> form = JsonForms.Of<T>();

    private readonly PooledBytes buffer = new();

    private bool hasRecords;

    /// <summary>Whether the buffer should be emptied before more is added.</summary>
    internal bool IsFull => buffer.Written.Length >= MostBuffered;

    internal void Add(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (isArray) AddByte(hasRecords ? (byte)',' : (byte)'[');
        hasRecords = true;
        JsonForms.Write(form, buffer, record, isDocument: !isArray);
        if (!isArray) AddByte((byte)'\n');
    }

    internal void End()
    {
        if (!isArray) return;
        if (!hasRecords) AddByte((byte)'[');
        AddByte((byte)']');
    }

    internal void Flush(Stream destination)
    {
        destination.Write(buffer.Written);
        buffer.Clear();
    }

    internal async ValueTask FlushAsync(Stream destination, CancellationToken cancellationToken)
    {
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        buffer.Clear();
    }

    public void Dispose() => buffer.Dispose();

    private void AddByte(byte value)
    {
        buffer.Reserve(1)[0] = value;
        buffer.Advance(1);
    }
}
