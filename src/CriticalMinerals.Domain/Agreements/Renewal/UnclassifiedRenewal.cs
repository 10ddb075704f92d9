using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A clause that has not been read, or fits no kind. Where a term ends, it is not known whether the agreement does.</summary>
public sealed record UnclassifiedRenewal : RenewalClause
{
    /// <summary>An unclassified clause.</summary>
    /// <param name="text">The clause, quoted or in own words; or that its text has not been seen.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    [JsonConstructor]
    public UnclassifiedRenewal(string text) => Text = Guard.Against.UncleanText(text, "An unclassified clause");

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<UnclassifiedRenewal>))]
    public override string Kind => "unclassified";

    /// <summary>The clause, quoted or in own words; or that its text has not been seen.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string Describe() => $"renewal not classified: {Text}";

    internal override DayWindow LastEnd(AgreementTerm term, AgreementRecord record) =>
        term.End.IsNever ? term.End : new DayWindow(term.End.EarliestDay, default);

    internal override IEnumerable<PlannedDecision> Decisions(AgreementTerm term, IsoDay from) => ExpiryOf(term, Silence.Unknown);
}
