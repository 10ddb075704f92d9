using System.Text;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A file that repeats a text many times and is never held.</summary>
internal sealed class Repeating(string before, string repeated, long times, string after) : Trickle([], 0)
{
    private readonly byte[] middle = Encoding.UTF8.GetBytes(repeated);
    private byte[] part = Encoding.UTF8.GetBytes(before);
    private long left = times;
    private bool isAtEnd;
    private int at;

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length)
        {
            if (at == part.Length && !Advance()) break;
            var count = Math.Min(buffer.Length - written, part.Length - at);
            part.AsSpan(at, count).CopyTo(buffer[written..]);
            (written, at) = (written + count, at + count);
        }

        return written;
    }

    private bool Advance()
    {
        at = 0;
        if (left-- > 0)
        {
            part = middle;
            return true;
        }

        if (isAtEnd)
        {
            part = [];
            return false;
        }

        isAtEnd = true;
        part = Encoding.UTF8.GetBytes(after);
        return true;
    }
}
