using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>How exposure develops over a span under one regime, with a name for the reader, such as "renewed" and "lapsed".</summary>
/// <remarks>Equal by both members; scenarios have no order.</remarks>
public sealed record ExposureScenario
{
    /// <summary>Names a development of exposure.</summary>
    /// <param name="name">What the scenario is called in the chart.</param>
    /// <param name="spans">What <see cref="Regime.ExposureOver"/> answered.</param>
    /// <exception cref="ArgumentException">The name is blank, or there is no span.</exception>
    public ExposureScenario(string name, ValueList<ExposureSpan> spans)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        if (spans.IsEmpty) throw new ArgumentException("A scenario needs a span of exposure; ask ExposureOver for one.", nameof(spans));
        Spans = spans;
    }

    /// <summary>What the scenario is called.</summary>
    public string Name { get; }

    /// <summary>The exposure on each of the days, in order.</summary>
    public ValueList<ExposureSpan> Spans { get; }
}
