using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>An answer that a regime gave, with its question and the stamp of the regime: what is stored to be audited later.</summary>
/// <remarks>
/// <c>regime.Answer…</c> makes one. It holds everything that was answered, so that it can be read without the regime; whoever still has a regime with
/// the same <see cref="RegimeStamp.ContentHash"/> can ask again and compare.
/// </remarks>
[JsonConverter(typeof(OwnJsonOnly))]
public abstract record Answer
{
    private protected Answer(RegimeStamp regime) => Regime = Guard.Against.Null(regime);

    /// <summary>Name of this kind in JSON.</summary>
    public abstract string Kind { get; }

    /// <summary>Which regime was asked.</summary>
    public RegimeStamp Regime { get; }

    /// <summary>Every place that the answer rests on, each once, in the order of the answer.</summary>
    public ValueList<Citation> Citations() => [.. Cited.Distinct()];

    internal abstract IEnumerable<Citation> Cited { get; }

    private protected static IEnumerable<Citation> CitedBy(MeasureStatus status) => CitedBy(status.Unsettled.Append(status.Cause));

    private protected static IEnumerable<Citation> CitedBy(AgreementStatus status) =>
        status.Unsettled.Select(e => e.Citation).Append(status.Citation).OfType<Citation>();

    private protected static IEnumerable<Citation> CitedBy(Coverage coverage) => coverage.Findings.SelectMany(finding => CitedBy(finding.Status));

    private protected static IEnumerable<Citation> CitedBy(Exposure exposure) =>
        exposure.Rows.Select(row => row.Coverage).OfType<Coverage>().SelectMany(CitedBy).Prepend(exposure.Table.Citation);

    private static IEnumerable<Citation> CitedBy(IEnumerable<ITimelineCause?> causes) => causes.Select(cause => cause switch
    {
        MeasureCause of => of.Event.Citation,
        AgreementCause of => of.Event?.Citation,
        _ => null,
    }).OfType<Citation>();
}
