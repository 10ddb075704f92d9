using System.Buffers.Binary;

namespace CriticalMinerals.Domain;

/// <summary>Where what was read lately is kept by its text; another text at the same place takes it.</summary>
internal static class RecentTexts
{
    /// <summary>How many places there are.</summary>
    internal const int Count = 1 << Bits;

    /// <summary>Longer texts seldom come again.</summary>
    internal const int Longest = 64;

    private const int Bits = 8;

    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    internal static int PlaceOf(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var hash = (ulong)text.Length;
            if (text.Length >= sizeof(ulong))
            {
                hash ^= BinaryPrimitives.ReadUInt64LittleEndian(text) * Multiplier;
                hash ^= BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
            }
            else
            {
                foreach (var b in text) hash = (hash << 8) | b;
            }

            return (int)((hash * Multiplier) >> (64 - Bits));
        }
    }
}
