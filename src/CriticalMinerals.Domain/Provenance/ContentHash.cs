using System.Buffers;
using System.ComponentModel;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>The fingerprint of a document's content, such as <c>sha256:</c> and 64 hexadecimal digits: what an answer was computed from.</summary>
/// <remarks>Equal content has an equal fingerprint. <c>DomainJson.ContentHashOf</c> computes it. Ordered by ordinal text, which has no further meaning.</remarks>
[JsonConverter(typeof(TokenJsonConverter<ContentHash>))]
[TypeConverter(typeof(TokenTypeConverter<ContentHash>))]
public sealed record ContentHash : TextId<ContentHash>, ITextIdRule<ContentHash>
{
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private ContentHash(string value)
        : base(value)
    {
    }

    static string ITextIdRule<ContentHash>.What => "a content hash";

    static string ITextIdRule<ContentHash>.Rule => "'sha256:' and 64 digits from 0-9 and a-f";

    static bool ITextIdRule<ContentHash>.IsAllowed(ReadOnlySpan<char> text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length == Prefix.Length + (2 * SHA256.HashSizeInBytes)
        && !text[Prefix.Length..].ContainsAnyExcept(Digits);

    static ContentHash ITextIdRule<ContentHash>.FromAllowed(string text) => new(text);

    /// <summary>The fingerprint of bytes: their SHA-256 (FIPS 180-4).</summary>
    internal static ContentHash Of(ReadOnlySpan<byte> bytes) => new(Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
