using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Compact JSON on its way into a buffer, byte for byte as <see cref="Utf8JsonWriter"/> writes it.</summary>
internal ref struct JsonText(IBufferWriter<byte> target)
{
    /// <summary>Tokens that are longer need not fit where they are made.</summary>
    internal const int LongestToken = 128;

    private const int SmallestRoom = 512;

    private const int LongestNumber = 64;

    /// <summary>One character as an escape, and the most bytes that any becomes.</summary>
    private const int MostBytesPerCharacter = 6;

    /// <summary>The characters of ASCII that stand for themselves in a JSON string.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

    private Span<byte> room;

    private int used;

    private int depth;

    private int brace = -1;

    private static ReadOnlySpan<byte> Format => "{\"format\":\"critical-minerals/1.0\""u8;

    /// <summary>Begins a document that is an object: the brace of what is written next becomes the comma after the format.</summary>
    internal void BeginWithFormat()
    {
        Reserve(Format.Length + SmallestRoom);
        Raw(Format);
        brace = used;
    }

    /// <summary>Begins an object or an array, with all of it that is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Open(scoped ReadOnlySpan<byte> text)
    {
        if (++depth > DomainJsonOptions.MaxDepth) RefuseDepth();
        Raw(text);
    }

    /// <summary>Ends an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Close() => Close("}"u8);

    /// <summary>Ends an object or an array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Close(scoped ReadOnlySpan<byte> text)
    {
        depth--;
        Raw(text);
    }

    /// <summary>Writes what is JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Raw(scoped ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(room[used..]);
        used += text.Length;
    }

    internal void Number(int value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, room[used..], out var length);
        used += length;
    }

    internal void Number(decimal value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, room[used..], out var length);
        used += length;
    }

    /// <summary>Writes a finite number in its shortest form.</summary>
    internal void Number(double value)
    {
        Reserve(LongestNumber);
        if (!ShortestFraction.TryWrite(value, room[used..], out var length)) Utf8Formatter.TryFormat(value, room[used..], out length);
        used += length;
    }

    /// <summary>Writes a string.</summary>
    /// <exception cref="JsonException">The text is not well-formed Unicode.</exception>
    internal void Text(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length + 2);
        if (text.ContainsAnyExcept(Plain))
        {
            Escape(text);
            return;
        }

        room[used++] = (byte)'"';
        Ascii.FromUtf16(text, room[used..], out var length);
        used += length;
        room[used++] = (byte)'"';
    }

    /// <summary>Hands everything that was written to the buffer.</summary>
    internal void Finish()
    {
        TurnBrace();
        target.Advance(used);
        used = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (room.Length - used < length) Grow(length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        Finish();
        room = target.GetSpan(Math.Max(length, SmallestRoom));
    }

    private void TurnBrace()
    {
        if (brace < 0) return;
        var isEmpty = brace + 2 == used && room[brace + 1] == (byte)'}';
        room[brace] = (byte)(isEmpty ? '}' : ',');
        if (isEmpty) used--;
        brace = -1;
    }

    private void Escape(scoped ReadOnlySpan<char> text)
    {
        WellFormedTextConverter.RefuseIllFormed(text);
        Reserve((MostBytesPerCharacter * text.Length) + 2);
        room[used++] = (byte)'"';
        var plain = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, plain);
        DomainJsonOptions.Encoder.EncodeUtf8(plain.AsSpan(0, length), room[used..], out _, out length);
        ArrayPool<byte>.Shared.Return(plain);
        used += length;
        room[used++] = (byte)'"';
    }

    private static void RefuseDepth() => throw new JsonException($"A document is at most {DomainJsonOptions.MaxDepth} levels deep.");
}
