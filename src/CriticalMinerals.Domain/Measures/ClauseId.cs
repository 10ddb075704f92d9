using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Names one clause of a measure: the measure's id, a slash, and the clause, such as <c>cn-mofcom-2025-61/1a</c>.</summary>
/// <remarks>The clause's part has 1 to 80 characters from a-z, 0-9 and '-'; a measure with one clause has <c>/1</c>. Ordered by ordinal text.</remarks>
[JsonConverter(typeof(TokenJsonConverter<ClauseId>))]
[TypeConverter(typeof(TokenTypeConverter<ClauseId>))]
public sealed record ClauseId : TextId<ClauseId>, ITextIdRule<ClauseId>
{
    // Clauses of one measure are mostly made one after the other.
    [ThreadStatic]
    private static MeasureId? latest;

    private ClauseId(string value)
        : base(value)
    {
        var measure = value.AsSpan(0, value.IndexOf('/', StringComparison.Ordinal));
        Measure = latest is { } known && measure.SequenceEqual(known.Value) ? known : latest = MeasureId.Parse(measure, null);
    }

    /// <summary>The measure that the clause belongs to.</summary>
    public MeasureId Measure { get; }

    /// <summary>The clause's part, after the slash.</summary>
    public string Clause => Value[(Measure.Value.Length + 1)..];

    /// <summary>The id of a measure's clause.</summary>
    /// <exception cref="FormatException">The clause's part breaks the rule.</exception>
    public static ClauseId Of(MeasureId measure, string clause) => Parse($"{Guard.Against.Null(measure)}/{clause}", null);

    /// <summary>Whether the other id has the same text.</summary>
    public bool Equals(ClauseId? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    static string ITextIdRule<ClauseId>.What => "a clause id";

    static string ITextIdRule<ClauseId>.Rule => "a measure id, a '/', and 1 to 80 characters from a-z, 0-9 and '-', such as cn-mofcom-2025-61/1a";

    static bool ITextIdRule<ClauseId>.IsAllowed(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && Slug.IsAllowed(text[..slash]) && Slug.IsAllowedTail(text[(slash + 1)..]);
    }

    static ClauseId ITextIdRule<ClauseId>.FromAllowed(string text) => new(text);
}
