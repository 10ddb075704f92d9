using System.Buffers;

namespace CriticalMinerals.Domain;

/// <summary>Spreads compact JSON over lines, indented by two spaces.</summary>
internal static class IndentedJson
{
    /// <summary>Writes a document.</summary>
    /// <param name="target">Gets it, with <c>\n</c> between lines.</param>
    /// <param name="compact">Lawful JSON without white space between its tokens.</param>
    internal static void Write(IBufferWriter<byte> target, ReadOnlySpan<byte> compact)
    {
        var depth = 0;
        for (var at = 0; at < compact.Length; at++)
        {
            switch (compact[at])
            {
                case (byte)'{' or (byte)'[' when compact[at + 1] is not ((byte)'}' or (byte)']'):
                    Line(target, compact.Slice(at, 1), ++depth);
                    break;
                case (byte)'{' or (byte)'[':
                    target.Write(compact.Slice(at++, 2));
                    break;
                case (byte)'}' or (byte)']':
                    Line(target, [], --depth);
                    target.Write(compact.Slice(at, 1));
                    break;
                case (byte)',':
                    Line(target, ","u8, depth);
                    break;
                case (byte)':':
                    target.Write(": "u8);
                    break;
                default:
                    var length = LengthOfToken(compact[at..]);
                    target.Write(compact.Slice(at, length));
                    at += length - 1;
                    break;
            }
        }
    }

    private static void Line(IBufferWriter<byte> target, ReadOnlySpan<byte> before, int depth)
    {
        var room = target.GetSpan(before.Length + 1 + (2 * depth));
        before.CopyTo(room);
        room[before.Length] = (byte)'\n';
        room.Slice(before.Length + 1, 2 * depth).Fill((byte)' ');
        target.Advance(before.Length + 1 + (2 * depth));
    }

    /// <summary>The length of the string, number or word at the start.</summary>
    private static int LengthOfToken(ReadOnlySpan<byte> text)
    {
        if (text[0] != (byte)'"') return text.IndexOfAny(",]}"u8) is var end and >= 0 ? end : text.Length;
        var at = 1;
        while (text[at] != (byte)'"') at += text[at] == (byte)'\\' ? 2 : 1;
        return at + 1;
    }
}
