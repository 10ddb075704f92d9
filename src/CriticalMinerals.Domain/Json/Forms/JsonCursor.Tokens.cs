using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CriticalMinerals.Domain;

internal ref partial struct JsonCursor
{
    private const ulong EachByte = 0x0101_0101_0101_0101;

    /// <summary>Passes over white space and the gap, and begins a token.</summary>
    /// <returns>Its first character; -1 at the end of the document.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next()
    {
        var at = position;
        if ((uint)at >= (uint)json.Length || json[at] <= (byte)' ' || at == gapStart) return NextBeyondSpace();
        tokenStart = at;
        return json[at];
    }

    private int NextBeyondSpace()
    {
        var at = position;
        while (at < json.Length)
        {
            if (at == gapStart) at = gapEnd;
            else if (json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
            else break;
        }

        tokenStart = position = at;
        return at < json.Length ? json[at] : -1;
    }

    private bool ReadName(int c)
    {
        if (c != '"') throw JsonMembers.Refusal();
        ReadText();
        var start = tokenStart;
        if (Next() != ':') throw JsonMembers.Refusal();
        position++;
        tokenStart = start;
        token = JsonToken.PropertyName;
        return true;
    }

    private bool ReadValue(int c)
    {
        switch (c)
        {
            case '"':
                ReadText();
                token = JsonToken.String;
                return true;
            case '{':
                return Open(1, JsonToken.StartObject);
            case '[':
                return Open(0, JsonToken.StartArray);
            case 't':
                return ReadWord("true"u8, JsonToken.True);
            case 'f':
                return ReadWord("false"u8, JsonToken.False);
            case 'n':
                return ReadWord("null"u8, JsonToken.Null);
            default:
                ReadNumber();
                token = JsonToken.Number;
                return true;
        }
    }

    private bool Open(ulong bit, JsonToken start)
    {
        if (depth == DomainJsonOptions.MaxDepth) throw JsonMembers.Refusal();
        depth++;
        objects = (objects << 1) | bit;
        position++;
        token = start;
        return true;
    }

    private bool Close(int c)
    {
        if (c != (IsInObject ? '}' : ']')) throw JsonMembers.Refusal();
        token = IsInObject ? JsonToken.EndObject : JsonToken.EndArray;
        depth--;
        objects >>= 1;
        position++;
        return true;
    }

    private bool ReadWord(ReadOnlySpan<byte> word, JsonToken named)
    {
        if (!json[position..].StartsWith(word)) throw JsonMembers.Refusal();
        position += word.Length;
        token = named;
        return true;
    }

    private void ReadText()
    {
        var start = position + 1;
        var at = Stop(start);
        isEscaped = at < json.Length && json[at] == (byte)'\\';
        if (isEscaped) at = StopAfterEscapes(at);
        if (at == json.Length || json[at] != (byte)'"') throw JsonMembers.Refusal();
        value = json[start..at];
        position = at + 1;
    }

    private readonly int StopAfterEscapes(int at)
    {
        while (at < json.Length && json[at] == (byte)'\\') at = Stop(AfterEscape(at + 1));
        return at;
    }

    /// <summary>The place of the next character that a text cannot simply hold: a quote, a backslash, a control character.</summary>
    private readonly int Stop(int at)
    {
        for (; json.Length - at >= sizeof(ulong); at += sizeof(ulong))
        {
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(json[at..]);
            var stops = (Zeros(bytes ^ ('"' * EachByte)) | Zeros(bytes ^ ('\\' * EachByte)) | (unchecked(bytes - (' ' * EachByte)) & ~bytes)) & (0x80 * EachByte);
            if (stops != 0) return at + (BitOperations.TrailingZeroCount(stops) >> 3);
        }

        while (at < json.Length && json[at] is not ((byte)'"' or (byte)'\\' or < (byte)' ')) at++;
        return at;
    }

    // The lowest byte that is marked is zero; one above it need not be.
    private static ulong Zeros(ulong bytes) => unchecked(bytes - EachByte) & ~bytes;

    private readonly int AfterEscape(int at)
    {
        if (at == json.Length) throw JsonMembers.Refusal();
        if (json[at] != (byte)'u') return IsShortEscape(json[at]) ? at + 1 : throw JsonMembers.Refusal();
        for (var end = at++ + 4; at <= end; at++)
            if (at == json.Length || !char.IsAsciiHexDigit((char)json[at])) throw JsonMembers.Refusal();
        return at;
    }

    private static bool IsShortEscape(byte c) =>
        c is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t';

    private void ReadNumber()
    {
        var at = position;
        if (at < json.Length && json[at] == (byte)'-') at++;
        at = at < json.Length && json[at] == (byte)'0' ? at + 1 : AfterDigits(at);
        if (at < json.Length && json[at] == (byte)'.') at = AfterDigits(at + 1);
        if (at < json.Length && json[at] is (byte)'e' or (byte)'E') at = AfterDigits(at + 1 < json.Length && json[at + 1] is (byte)'+' or (byte)'-' ? at + 2 : at + 1);
        value = json[position..at];
        position = at;
        isEscaped = false;
    }

    private readonly int AfterDigits(int at)
    {
        var start = at;
        while (at < json.Length && char.IsAsciiDigit((char)json[at])) at++;
        return at > start ? at : throw JsonMembers.Refusal();
    }
}
