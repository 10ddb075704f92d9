using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Asserts how long the first term of an agreement is.</summary>
public sealed record AssertedTerm : ClaimAssertion
{
    /// <summary>An asserted term.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="length">The length that the source gives it.</param>
    /// <exception cref="ArgumentException">The length is no period of whole days.</exception>
    [JsonConstructor]
    public AssertedTerm(AgreementId agreement, Period length)
        : this(Guard.Against.Null(agreement), CalendarLength.Of(Guard.Against.NotWholeDays(length)))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal AssertedTerm(AgreementId agreement, CalendarLength length)
    {
        Agreement = Guard.Against.Null(agreement);
        KeptLength = length;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssertedTerm>))]
    public override string Kind => "term";

    /// <summary>Whose term is spoken of, by the agreement's id.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The length that the source gives its first term.</summary>
    public Period Length => KeptLength.ToPeriod();

    /// <inheritdoc cref="Length"/>
    internal CalendarLength KeptLength { get; }

    internal override IEnumerable<ClaimPoint> Points() => [new($"{Agreement} first term", KeptLength.ToString())];

    // "For a year" is said of terms that end on the same day of the next year and of those that end the day before.
    internal override IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables)
    {
        var agreement = Guard.Against.Null(regime).Agreement(Agreement);
        var outcome = agreement.FirstTerm switch
        {
            TermLasting term => Agrees(term.KeptLength == KeptLength),
            IndefiniteTerm => ClaimOutcome.Contradicts,
            TermUntil { LastDay.Day: { } last } when agreement.EntryIntoForce is EntryOnDate { On.Day: { } first } =>
                Agrees(first.Plus(Length) == last || first.Plus(Length).PlusDays(-1) == last),
            _ => ClaimOutcome.NotSettled,
        };
        yield return new(Agreement.Value, outcome, $"the recorded first term is {Describe(agreement)}, against {KeptLength} claimed", agreement.Citations.IsEmpty ? null : agreement.Citations[0]);
    }

    private static ClaimOutcome Agrees(bool agrees) => agrees ? ClaimOutcome.Agrees : ClaimOutcome.Contradicts;

    private static string Describe(Agreement agreement) => agreement.FirstTerm switch
    {
        TermLasting term => term.KeptLength.ToString(),
        TermUntil term when agreement.EntryIntoForce is EntryOnDate entry => $"{entry.On} until {term.LastDay}",
        TermUntil term => $"until {term.LastDay}",
        _ => "indefinite",
    };
}
