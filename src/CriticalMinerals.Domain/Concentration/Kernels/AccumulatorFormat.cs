using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What the bytes of accumulators share: a mark of eight bytes, counts of four, numbers little-endian.</summary>
internal static class AccumulatorFormat
{
    internal static BinaryWriter Write(Stream destination, long mark, int groups)
    {
        var writer = new BinaryWriter(Guard.Against.Null(destination), Encoding.ASCII, leaveOpen: true);
        writer.Write(mark);
        writer.Write(groups);
        return writer;
    }

    internal static BinaryReader Read(Stream source, long mark, string type)
    {
        var reader = new BinaryReader(Guard.Against.Null(source), Encoding.ASCII, leaveOpen: true);
        var found = reader.ReadInt64();
        return found == mark
            ? reader
            : throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"The sums of a {type} begin with {mark:x16}, these bytes with {found:x16}: read what its WriteTo has written."));
    }

    /// <summary>A count, refused where a source that knows its length is too short for so many items.</summary>
    internal static int ReadCount(BinaryReader reader, string what, int bytesEach)
    {
        var count = reader.ReadInt32();
        if (count < 0) throw Contradiction($"{count} {what}");
        var source = reader.BaseStream;
        return !source.CanSeek || source.Length - source.Position >= (long)count * bytesEach
            ? count
            : throw new EndOfStreamException(string.Create(
                CultureInfo.InvariantCulture, $"The sums name {count} {what}, which take {(long)count * bytesEach} bytes; {source.Length - source.Position} are left."));
    }

    internal static InvalidDataException Contradiction(FormattableString what) => new("The sums contradict themselves: " + FormattableString.Invariant(what) + ".");
}
