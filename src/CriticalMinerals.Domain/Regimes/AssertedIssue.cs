using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Asserts that an issuer enacted measures with export controls in a period, and that they are in a state on the day asked about.</summary>
public sealed record AssertedIssue : ClaimAssertion
{
    /// <summary>An asserted issue.</summary>
    /// <param name="issuer">Whose measures.</param>
    /// <param name="enacted">The days between which they are said to have been enacted; closed at its end or open.</param>
    /// <param name="state">The state that they are said to be in.</param>
    /// <param name="minerals">The minerals that they are about; empty for any.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is no named member.</exception>
    [JsonConstructor]
    public AssertedIssue(Party issuer, DateSpan enacted, MeasureState state, ValueList<MineralId> minerals = default)
    {
        Issuer = Guard.Against.Null(issuer);
        Enacted = Guard.Against.Null(enacted);
        State = state is >= MeasureState.Indeterminate and <= MeasureState.Mixed ? state : Guard.Against.UnnamedMember(state);
        Minerals = minerals;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssertedIssue>))]
    public override string Kind => "issue";

    /// <summary>Whose measures.</summary>
    public Party Issuer { get; }

    /// <summary>The days between which they are said to have been enacted.</summary>
    public DateSpan Enacted { get; }

    /// <summary>The state that they are said to be in.</summary>
    public MeasureState State { get; }

    /// <summary>The minerals that they are about; empty for any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MineralId> Minerals { get; }

    internal override IEnumerable<ClaimPoint> Points() =>
        [new(Minerals.IsEmpty ? Issuer.ToString() : $"{Issuer} {string.Join(", ", Minerals.Select(mineral => mineral.Value).Order(StringComparer.Ordinal))}", State.ToString()) { Enacted = Enacted }];

    internal override IEnumerable<ClaimEvidence> CompareWith(Regime regime, AsOf asOf, IReadOnlyCollection<ShareTable> tables)
    {
        var clauses = Guard.Against.Null(regime).Measures
            .Where(measure => measure.Authority.Party == Issuer && measure.HasExportControl() && WasEnacted(measure))
            .SelectMany(measure => measure.Clauses)
            .Where(clause => Minerals.IsEmpty || Minerals.Any(mineral => regime.Concerns(clause, mineral)))
            .Select(clause => clause.Id)
            .ToValueList();
        return clauses.IsEmpty
            ? [new(Issuer.ToString(), ClaimOutcome.Contradicts, $"no export control of {Issuer} enacted within {Enacted} is recorded")]
            : new AssertedState(clauses, State).CompareWith(regime, asOf, tables);
    }

    private bool WasEnacted(TradeMeasure measure) =>
        measure.Events.OfType<MeasureEnacted>().Any(e => e.On.Day is { } day && Enacted.Contains(day));
}
