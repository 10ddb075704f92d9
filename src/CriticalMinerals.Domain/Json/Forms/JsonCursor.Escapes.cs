using System.Buffers;

namespace CriticalMinerals.Domain;

internal ref partial struct JsonCursor
{
    /// <summary>A text up to here is put together on the stack.</summary>
    private const int ShortText = 256;

    private const string LoneSurrogate = "The text has half of a surrogate pair.";

    /// <summary>The text of the value, whose escapes are lawful; it has no more characters than the value has bytes.</summary>
    private readonly string Unescaped()
    {
        var rented = value.Length > ShortText ? ArrayPool<char>.Shared.Rent(value.Length) : null;
        try
        {
            var room = rented ?? stackalloc char[ShortText];
            return room[..Unescape(room)].ToString();
        }
        finally
        {
            if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        }
    }

    private readonly int Unescape(Span<char> room)
    {
        var length = 0;
        for (var at = 0; at < value.Length;)
        {
            var start = at;
            while (at < value.Length && value[at] != (byte)'\\') at++;
            length += StrictUtf8.GetChars(value[start..at], room[length..]);
            if (at == value.Length) break;
            room[length++] = value[at + 1] == (byte)'u' ? Hexadecimal(value.Slice(at + 2, 4)) : Short(value[at + 1]);
            at += value[at + 1] == (byte)'u' ? 6 : 2;
        }

        RefuseLoneSurrogates(room[..length]);
        return length;
    }

    private static char Short(byte escape) => escape switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)escape,
    };

    private static char Hexadecimal(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number << 4) | (digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return (char)number;
    }

    private static void RefuseLoneSurrogates(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])) throw new InvalidOperationException(LoneSurrogate);
        }
    }
}
