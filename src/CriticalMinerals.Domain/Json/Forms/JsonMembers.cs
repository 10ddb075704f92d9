using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>What the forms of records share: members in any order, none of them unknown, doubled, null or missing.</summary>
internal static class JsonMembers
{
    /// <summary>What stops the reading; a <see cref="FaultFinder"/> finds what there is to say.</summary>
    internal static JsonException Refusal() => new("The document breaks a rule.");

    /// <summary>Begins an object.</summary>
    /// <returns>That no member has been met.</returns>
    internal static uint Begin(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject ? 0u : throw Refusal();

    /// <summary>Goes to the name of the next member; false at the end of the object.</summary>
    internal static bool Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>The name of the member at the reader.</summary>
    internal static ReadOnlySpan<byte> Name(scoped ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    /// <summary>The text of the string at the reader.</summary>
    internal static ReadOnlySpan<byte> Text(scoped ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? Name(ref reader) : throw Refusal();

    /// <summary>The number from 0 to 1 at the reader.</summary>
    internal static double Fraction(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && !JsonDigits.AreTooMany(in reader) && reader.TryGetDouble(out var fraction) && fraction is >= 0 and <= 1 ? fraction : throw Refusal();

    /// <summary>Goes to the value of a member.</summary>
    /// <param name="reader">At the member's name.</param>
    /// <param name="met">The members that have been met, one bit for each.</param>
    /// <param name="member">Its number; -1 for one that is unknown.</param>
    /// <returns>The number.</returns>
    internal static int Value(ref Utf8JsonReader reader, ref uint met, int member)
    {
        var bit = 1u << member;
        if (member < 0 || (met & bit) != 0) throw Refusal();
        met |= bit;
        reader.Read();
        return reader.TokenType != JsonTokenType.Null ? member : throw Refusal();
    }

    /// <summary>Ends an object.</summary>
    internal static void End(uint met, uint required)
    {
        if ((met & required) != required) throw Refusal();
    }

    /// <summary>The kind of the object at the reader.</summary>
    /// <param name="reader">Stays at the object, or is at the kind where that is the first member.</param>
    /// <param name="met">Whether the kind has been met; it is the first bit.</param>
    internal static ReadOnlySpan<byte> Kind(ref Utf8JsonReader reader, out uint met)
    {
        met = Begin(ref reader);
        var start = reader;
        for (var isFirst = true; Next(ref reader); isFirst = false)
        {
            var isKind = Name(ref reader).SequenceEqual("kind"u8);
            reader.Read();
            if (isKind)
            {
                var kind = Text(ref reader);
                if (isFirst) met = 1;
                else reader = start;
                return kind;
            }

            reader.Skip();
        }

        throw Refusal();
    }
}
