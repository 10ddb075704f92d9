namespace CriticalMinerals.Domain.Tests;

/// <summary>Counts what is written to it, and keeps nothing.</summary>
internal sealed class CountingStream : MemoryStream
{
    internal long Written { get; private set; }

    internal int Longest { get; private set; }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Written += buffer.Length;
        Longest = Math.Max(Longest, buffer.Length);
    }
}
