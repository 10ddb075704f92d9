using System.Buffers;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>A growing buffer from the shared pool, which gets it back on disposal.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int Smallest = 1024;

    private byte[] bytes = [];

    private int count;

    /// <summary>What has been written so far.</summary>
    internal Span<byte> Written => bytes.AsSpan(0, count);

    /// <summary>What has been written so far.</summary>
    internal ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, count);

    /// <summary>Forgets what was written, and keeps the room.</summary>
    internal void Clear() => count = 0;

    public void Advance(int count) => this.count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return bytes.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Room for at least the given number of bytes.</summary>
    internal Span<byte> Reserve(int size) => GetSpan(size);

    internal void ReadAll(Stream stream)
    {
        for (var read = -1; read != 0; Advance(read)) read = stream.Read(GetSpan(HintFor(stream)));
    }

    internal async ValueTask ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        for (var read = -1; read != 0; Advance(read))
            read = await stream.ReadAsync(GetMemory(HintFor(stream)), cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        count = 0;
    }

    private static int HintFor(Stream stream) =>
        stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, Smallest, 1 << 20) : Smallest;

    private void Grow(int sizeHint)
    {
        var needed = (long)count + Math.Max(sizeHint, 1);
        if (needed <= bytes.Length) return;
        if (needed > Array.MaxLength) throw new JsonException($"A document has at most {Array.MaxLength} bytes.");
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(Math.Max(needed, Smallest), 2L * bytes.Length), Array.MaxLength));
        Written.CopyTo(larger);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
