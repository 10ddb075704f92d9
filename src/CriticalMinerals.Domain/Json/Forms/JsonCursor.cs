using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <summary>Goes through a whole document that is in memory, token by token.</summary>
/// <remarks>
/// Takes what <see cref="Utf8JsonReader"/> takes under its strictest options, and nothing else: tests compare the two. It tells no faults; what it refuses
/// is read again by that reader, which has the words.
/// </remarks>
internal ref partial struct JsonCursor
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> json;
    private readonly int gapStart;
    private readonly int gapEnd;

    private ReadOnlySpan<byte> value;
    private int position;
    private int tokenStart;
    private int depth;

    /// <summary>A bit for each object or array that is open, the innermost lowest; set where it is an object.</summary>
    private ulong objects;

    private JsonToken token;
    private bool isEscaped;

    /// <summary>A cursor before the first token.</summary>
    /// <param name="json">The document.</param>
    /// <param name="gap">A part of it that is passed over like white space; the default for none.</param>
    internal JsonCursor(ReadOnlySpan<byte> json, JsonGap gap = default)
    {
        this.json = json;
        (gapStart, gapEnd) = gap.Length == 0 ? (-1, -1) : (gap.Start, gap.Start + gap.Length);
    }

    internal readonly JsonToken TokenType => token;

    /// <summary>The characters of a string or a name between its quotes, as they stand in the document, or those of a number.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => value;

    internal readonly bool ValueIsEscaped => isEscaped;

    /// <summary>Where the token begins; where it is refused, at most where the fault is.</summary>
    internal readonly int TokenStartIndex => tokenStart;

    /// <summary>Where the token ends; after the colon of a name.</summary>
    internal readonly int BytesConsumed => position;

    /// <summary>Goes to the next token; false at the end of the document.</summary>
    internal bool Read()
    {
        var c = Next();
        if (token == JsonToken.PropertyName) return ReadValue(c);
        if (depth == 0) return token == JsonToken.None ? ReadValue(c) : c < 0 ? false : throw JsonMembers.Refusal();
        if (token is not (JsonToken.StartObject or JsonToken.StartArray))
        {
            if (c != ',') return Close(c);
            position++;
            c = Next();
            return IsInObject ? ReadName(c) : ReadValue(c);
        }

        if (c is '}' or ']') return Close(c);
        return IsInObject ? ReadName(c) : ReadValue(c);
    }

    /// <summary>Goes to the end of the value at the cursor, or of that of the name.</summary>
    internal void Skip()
    {
        if (token == JsonToken.PropertyName) Read();
        if (token is not (JsonToken.StartObject or JsonToken.StartArray)) return;
        var outside = depth - 1;
        while (depth > outside) Read();
    }

    /// <summary>The text of a string or a name.</summary>
    /// <exception cref="ArgumentException">It is not well-formed UTF-8.</exception>
    /// <exception cref="InvalidOperationException">It has half of a surrogate pair.</exception>
    internal readonly string GetString() => isEscaped ? Unescaped() : StrictUtf8.GetString(value);

    /// <inheritdoc cref="GetString"/>
    /// <param name="room">Where a short text is put.</param>
    internal readonly ReadOnlySpan<char> GetText(Span<char> room) =>
        !isEscaped && value.Length <= room.Length && Ascii.ToUtf16(value, room, out var length) == OperationStatus.Done ? room[..length] : GetString();

    internal readonly bool TryGetDouble(out double number) => Utf8Parser.TryParse(value, out number, out int length) && length == value.Length;

    internal readonly bool TryGetInt32(out int number) => Utf8Parser.TryParse(value, out number, out int length) && length == value.Length;

    internal readonly bool TryGetDecimal(out decimal number) =>
        Utf8Parser.TryParse(value, out number, out int length, HasExponent ? 'e' : default) && length == value.Length;

    /// <summary>The token alone, at a reader that can say what is wrong with it.</summary>
    internal readonly Utf8JsonReader Token()
    {
        var reader = new Utf8JsonReader(json[tokenStart..position]);
        reader.Read();
        return reader;
    }

    private readonly bool HasExponent
    {
        get
        {
            foreach (var c in value)
                if (c is (byte)'e' or (byte)'E') return true;
            return false;
        }
    }

    private readonly bool IsInObject => (objects & 1) != 0;
}
