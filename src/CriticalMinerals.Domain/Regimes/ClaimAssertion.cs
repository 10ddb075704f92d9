using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a claim asserts, as something that can be compared with the record. A closed union.</summary>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record ClaimAssertion
{
    private protected ClaimAssertion()
    {
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }

    /// <summary>What the record says to it.</summary>
    internal abstract IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables);

    /// <summary>What it says of each of its subjects; empty where nothing can be held against it.</summary>
    internal abstract IEnumerable<ClaimPoint> Points();

    /// <summary>Calls the function for this kind. A new kind adds a parameter here.</summary>
    public TResult Match<TResult>(
        Func<AssertedState, TResult> state,
        Func<AssertedIssue, TResult> issue,
        Func<AssertedRenewal, TResult> renewal,
        Func<AssertedShare, TResult> share,
        Func<AssertedTerm, TResult> term,
        Func<UnclassifiedAssertion, TResult> unclassified) => this switch
        {
            AssertedState assertion => Guard.Against.Null(state)(assertion),
            AssertedIssue assertion => Guard.Against.Null(issue)(assertion),
            AssertedRenewal assertion => Guard.Against.Null(renewal)(assertion),
            AssertedShare assertion => Guard.Against.Null(share)(assertion),
            AssertedTerm assertion => Guard.Against.Null(term)(assertion),
            UnclassifiedAssertion assertion => Guard.Against.Null(unclassified)(assertion),
            _ => throw new System.Diagnostics.UnreachableException(GetType().FullName),
        };
}
