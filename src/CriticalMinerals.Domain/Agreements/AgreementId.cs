using System.ComponentModel;
using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>Stable slug naming one agreement, such as <c>us-cn-kuala-lumpur-2025</c>.</summary>
/// <remarks>By custom the parties, a short name and the year. 1 to 80 characters from a-z, 0-9 and '-', starting with a letter. Ordered by ordinal text.</remarks>
[JsonConverter(typeof(TokenJsonConverter<AgreementId>))]
[TypeConverter(typeof(TokenTypeConverter<AgreementId>))]
public sealed record AgreementId : TextId<AgreementId>, ITextIdRule<AgreementId>
{
    private AgreementId(string value)
        : base(value)
    {
    }

    static string ITextIdRule<AgreementId>.What => "an agreement id";

    static string ITextIdRule<AgreementId>.Rule => Slug.Rule;

    static bool ITextIdRule<AgreementId>.IsAllowed(ReadOnlySpan<char> text) => Slug.IsAllowed(text);

    static AgreementId ITextIdRule<AgreementId>.FromAllowed(string text) => new(text);
}
