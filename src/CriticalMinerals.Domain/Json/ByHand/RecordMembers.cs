using System.Numerics;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>The members of a record: finds those of a JSON object in any order, and refuses one that is unknown, doubled, null or missing.</summary>
/// <remarks>
/// What it throws only stops the reading: <see cref="FaultFinder"/> walks the document again by the generated metadata, and says where it is wrong and why.
/// </remarks>
internal sealed class RecordMembers
{
    private readonly JsonEncodedText[] names;

    private readonly uint required;

    /// <param name="required">The names of the members that are always there; they come first in the order of the record.</param>
    /// <param name="optional">The names of those that may be left out; they come after the others.</param>
    internal RecordMembers(ReadOnlySpan<string> required, ReadOnlySpan<string> optional = default)
    {
        names = new JsonEncodedText[required.Length + optional.Length];
        for (var i = 0; i < names.Length; i++) names[i] = JsonEncodedText.Encode(i < required.Length ? required[i] : optional[i - required.Length]);
        this.required = (1u << required.Length) - 1;
    }

    /// <summary>The name of a member, by its place in the order of the record.</summary>
    internal JsonEncodedText this[int member] => names[member];

    /// <summary>Begins an object.</summary>
    /// <returns>That no member has been met.</returns>
    internal static uint Begin(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject ? 0u : throw Refusal("Not an object.");

    /// <summary>Goes to the value of the next member.</summary>
    /// <param name="reader">At the start of the object, or at the end of the member before.</param>
    /// <param name="met">Which members have been met, one bit for each.</param>
    /// <returns>Which member it is, or -1 at the end of the object.</returns>
    internal int Next(ref Utf8JsonReader reader, ref uint met)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject) return (met & required) == required ? -1 : throw Refusal("A member is missing.");
        var member = Find(ref reader, met);
        var bit = 1u << member;
        if ((met & bit) != 0) throw Refusal("A member is there twice.");
        met |= bit;
        reader.Read();
        return reader.TokenType != JsonTokenType.Null ? member : throw Refusal("Null is not allowed.");
    }

    /// <summary>Members mostly stand in their order: the one after the last that was met is tried first.</summary>
    private int Find(ref Utf8JsonReader reader, uint met)
    {
        var expected = 32 - BitOperations.LeadingZeroCount(met);
        for (var i = expected; i < names.Length; i++)
            if (reader.ValueTextEquals(names[i].EncodedUtf8Bytes)) return i;
        for (var i = 0; i < expected; i++)
            if (reader.ValueTextEquals(names[i].EncodedUtf8Bytes)) return i;
        throw Refusal("An unknown member.");
    }

    private static JsonException Refusal(string rule) => new(rule);
}
