using System.Text.Json.Serialization;

namespace CriticalMinerals.Domain;

/// <summary>What is in another state at a second question than at a first: two days, two knowledge days, or both.</summary>
public sealed record ChangesAnswer : Answer
{
    /// <summary>An answer.</summary>
    /// <param name="regime">Which regime was asked.</param>
    /// <param name="from">The first question.</param>
    /// <param name="to">The second question.</param>
    /// <param name="changes">What changed, dated on the day of the second question.</param>
    /// <exception cref="ArgumentException">A change is a decision, or not dated on the day of the second question.</exception>
    [JsonConstructor]
    public ChangesAnswer(RegimeStamp regime, AsOf from, AsOf to, ValueList<RegimeChange> changes)
        : base(regime)
    {
        From = from;
        To = to;
        Changes = changes;
        foreach (var change in changes)
            if (change.IsDecision || change.KeptDay.Order != to.Day.Order)
                throw new ArgumentException($"What changed is a state, dated on the day of the second question, {to}: '{change}' is not.", nameof(changes));
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<ChangesAnswer>))]
    public override string Kind => "changes";

    /// <summary>The first question.</summary>
    public AsOf From { get; }

    /// <summary>The second question.</summary>
    public AsOf To { get; }

    /// <summary>What changed, dated on the day of the second question.</summary>
    public ValueList<RegimeChange> Changes { get; }

    internal override IEnumerable<Citation> Cited => Changes.SelectMany(change => change.Citations);
}
