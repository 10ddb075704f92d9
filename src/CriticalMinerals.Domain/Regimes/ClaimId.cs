using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable slug naming one claim of a source, such as <c>news-2025-11-03-eliminated</c>.</summary>
/// <remarks>1 to 80 characters from a-z, 0-9 and '-', starting with a letter. Ordered by ordinal text.</remarks>
[JsonConverter(typeof(TokenJsonConverter<ClaimId>))]
[TypeConverter(typeof(TokenTypeConverter<ClaimId>))]
public sealed record ClaimId : TextId<ClaimId>, ITextIdRule<ClaimId>
{
    private ClaimId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<ClaimId>.What => "a claim id";

    static string ITextIdRule<ClaimId>.Rule => Slug.Rule;

    static bool ITextIdRule<ClaimId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static ClaimId ITextIdRule<ClaimId>.FromAllowed(string text) => new(text);
}
