using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Reads the members of an object: in any order, none of them unknown, doubled, null or missing.</summary>
internal struct JsonMembers
{
    /// <summary>The members that have been met, one bit for each.</summary>
    private uint met;

    /// <summary>Where the name after the last one stands, and its number: members mostly come in the order in which they are written.</summary>
    private int next;
    private int number;

    /// <summary>What stops the reading; a <see cref="FaultFinder"/> finds what there is to say.</summary>
    internal static Exception Refusal() => new JsonException("The document breaks a rule.");

    /// <summary>Begins an object.</summary>
    internal static JsonMembers Begin(ref JsonCursor reader) => reader.TokenType == JsonToken.StartObject ? default : throw Refusal();

    /// <summary>The name of the member at the reader.</summary>
    internal static ReadOnlySpan<byte> Name(scoped ref JsonCursor reader) =>
        reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    /// <summary>The text of the string at the reader.</summary>
    internal static ReadOnlySpan<byte> Text(scoped ref JsonCursor reader) => reader.TokenType == JsonToken.String ? Name(ref reader) : throw Refusal();

    /// <summary>The number from 0 to 1 at the reader.</summary>
    internal static double Fraction(ref JsonCursor reader) =>
        reader.TokenType == JsonToken.Number && !JsonDigits.AreTooMany(reader.ValueSpan) && reader.TryGetDouble(out var fraction) && fraction is >= 0 and <= 1 ? fraction : throw Refusal();

    /// <summary>Goes to the value of the next member; false at the end of the object.</summary>
    /// <param name="reader">At the object, or at the value before.</param>
    /// <param name="names">The names of all members, one after the other, each behind its length.</param>
    /// <param name="member">The number of the member.</param>
    internal bool Next(ref JsonCursor reader, scoped ReadOnlySpan<byte> names, out int member)
    {
        reader.Read();
        member = -1;
        if (reader.TokenType != JsonToken.PropertyName) return false;
        member = Find(names, Name(ref reader));
        var bit = 1u << member;
        if (member < 0 || (met & bit) != 0) throw Refusal();
        met |= bit;
        reader.Read();
        return reader.TokenType != JsonToken.Null ? true : throw Refusal();
    }

    /// <summary>Ends an object.</summary>
    /// <param name="required">The members that must have been met, one bit for each.</param>
    internal readonly void End(uint required)
    {
        if ((met & required) != required) throw Refusal();
    }

    /// <summary>The kind of the object at the reader.</summary>
    /// <param name="reader">Stays at the object, or is at the kind where that is the first member.</param>
    /// <param name="members">What has been met: the kind, which is the first member of each case, or nothing.</param>
    internal static ReadOnlySpan<byte> Kind(ref JsonCursor reader, out JsonMembers members)
    {
        members = Begin(ref reader);
        var start = reader;
        for (var isFirst = true; reader.Read() && reader.TokenType == JsonToken.PropertyName; isFirst = false)
        {
            var isKind = Name(ref reader).SequenceEqual("kind"u8);
            reader.Read();
            if (isKind)
            {
                var kind = Text(ref reader);
                if (isFirst) members = new() { met = 1, next = "_kind".Length, number = 1 };
                else reader = start;
                return kind;
            }

            reader.Skip();
        }

        throw Refusal();
    }

    /// <summary>The number of a text among some names, or -1.</summary>
    /// <param name="names">The names, one after the other, each behind its length.</param>
    /// <param name="text">What is looked for.</param>
    internal static int Number(scoped ReadOnlySpan<byte> names, scoped ReadOnlySpan<byte> text)
    {
        var number = 0;
        for (var at = 0; at < names.Length; at += names[at] + 1, number++)
            if (names[at] == text.Length && names.Slice(at + 1, text.Length).SequenceEqual(text)) return number;
        return -1;
    }

    /// <summary>The number of a name, looked for from the one after the last on, around to that one.</summary>
    private int Find(scoped ReadOnlySpan<byte> names, scoped ReadOnlySpan<byte> text)
    {
        if (names.IsEmpty) return -1;
        var (at, found) = next < names.Length ? (next, number) : (0, 0);
        var start = at;
        do
        {
            if (names[at] == text.Length && names.Slice(at + 1, text.Length).SequenceEqual(text))
            {
                (next, number) = (at + text.Length + 1, found + 1);
                return found;
            }

            at += names[at] + 1;
            found++;
            if (at == names.Length) (at, found) = (0, 0);
        }
        while (at != start);
        return -1;
    }
}
