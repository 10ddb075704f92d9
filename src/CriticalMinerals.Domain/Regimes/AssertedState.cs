using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Asserts that clauses are in a state on the day asked about.</summary>
public sealed record AssertedState : ClaimAssertion
{
    /// <summary>An asserted state.</summary>
    /// <param name="clauses">The clauses that the source means, at least one.</param>
    /// <param name="state">The state that it asserts.</param>
    /// <exception cref="ArgumentException">No clause is named.</exception>
    [JsonConstructor]
    public AssertedState(ValueList<ClauseId> clauses, MeasureState state)
    {
        Clauses = clauses.IsEmpty ? throw new ArgumentException("Name at least one clause.", nameof(clauses)) : clauses;
        State = state is >= MeasureState.Indeterminate and <= MeasureState.Mixed ? state : Guard.Against.UnnamedMember(state);
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssertedState>))]
    public override string Kind => "state";

    /// <summary>The clauses that the source means.</summary>
    public ValueList<ClauseId> Clauses { get; }

    /// <summary>The state that it asserts.</summary>
    public MeasureState State { get; }

    internal override IEnumerable<ClaimPoint> Points() => Clauses.Select(clause => new ClaimPoint(clause.Value, State.ToString()));

    internal override IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables) =>
        Clauses.Select(clause => Compare(clause, Guard.Against.Null(regime).StatusOf(clause, asOf)));

    private ClaimEvidence Compare(ClauseId clause, MeasureStatus status)
    {
        var outcome = status.State == State ? ClaimOutcome.Agrees
            : status.State == MeasureState.Indeterminate && status.Possible.Contains(State) ? ClaimOutcome.NotSettled
            : ClaimOutcome.Contradicts;
        var state = status.State == State ? $"{State}" : $"{status.State}, not {State}";
        return new(clause.Value, outcome, $"{state}: {status.Reason}", status.Citation);
    }
}
