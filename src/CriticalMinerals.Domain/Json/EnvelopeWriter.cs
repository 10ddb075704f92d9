using System.Buffers;

namespace CriticalMinerals.Domain;

/// <summary>Puts the member <c>format</c> in front of the first member of an object that is being written to another buffer.</summary>
/// <remarks>
/// The writer in front gets memory that leaves room for the member. What it writes first tells whether the root is an object;
/// if so its brace, now between the format and the first member, becomes their comma.
/// </remarks>
internal sealed class EnvelopeWriter(bool indented) : IBufferWriter<byte>
{
    private IBufferWriter<byte>? target;

    private bool isOpen;

    private Memory<byte> first;

    private ReadOnlySpan<byte> Prefix => indented ? "{\n  \"format\": \"critical-minerals/1.0\""u8 : "{\"format\":\"critical-minerals/1.0\""u8;

    private ReadOnlySpan<byte> End => indented ? "\n}"u8 : "}"u8;

    /// <summary>Begins a document in a buffer; null lets go of the last one.</summary>
    internal void Start(IBufferWriter<byte>? target)
    {
        this.target = target;
        isOpen = false;
        first = default;
    }

    public void Advance(int count)
    {
        if (!isOpen && count > 0)
        {
            isOpen = true;
            count = Open(count);
        }

        target!.Advance(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (isOpen) return target!.GetMemory(sizeHint);
        first = target!.GetMemory(Math.Max(sizeHint, 256) + Prefix.Length);
        return first[Prefix.Length..];
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private int Open(int count)
    {
        var all = first.Span;
        var written = all.Slice(Prefix.Length, count);
        if (written[0] != (byte)'{')
        {
            written.CopyTo(all);
            return count;
        }

        Prefix.CopyTo(all);
        if (count != 2 || written[1] != (byte)'}')
        {
            written[0] = (byte)',';
            return Prefix.Length + count;
        }

        End.CopyTo(all[Prefix.Length..]);
        return Prefix.Length + End.Length;
    }
}
