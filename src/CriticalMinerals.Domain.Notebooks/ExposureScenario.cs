using Ardalis.GuardClauses;
using CriticalMinerals.Domain.Notebooks.Drawing;

namespace CriticalMinerals.Domain.Notebooks;

/// <summary>How exposure develops over a span under one regime, with a name for the reader, such as "renewed" and "lapsed".</summary>
/// <remarks>Equal by both members; scenarios have no order.</remarks>
public sealed record ExposureScenario
{
    /// <summary>Names a development of exposure.</summary>
    /// <param name="name">What the scenario is called in the chart.</param>
    /// <param name="spans">What <see cref="Regime.ExposureOver"/> answered.</param>
    /// <exception cref="ArgumentException">The name is blank or not one line of printable text, there is no span, or the spans differ in end user or day of knowledge.</exception>
    public ExposureScenario(string name, ValueList<ExposureSpan> spans)
    {
        Name = Guard.Against.UnprintableText(name, "The name of a scenario");
        if (spans.IsEmpty) throw new ArgumentException("A scenario needs a span of exposure; ask ExposureOver for one.", nameof(spans));
        var first = spans[0].Exposure;
        foreach (var exposure in spans.Select(span => span.Exposure))
            if (exposure.EndUser != first.EndUser || exposure.AsOf.KnownOn != first.AsOf.KnownOn)
                throw new ArgumentException(
                    $"A scenario is one question: {Question(first)} and {Question(exposure)} are two. Make two scenarios.", nameof(spans));
        Spans = spans;
    }

    /// <summary>What the scenario is called.</summary>
    public string Name { get; }

    /// <summary>The exposure on each of the days, in order.</summary>
    public ValueList<ExposureSpan> Spans { get; }

    private static string Question(Exposure exposure) => $"end user {exposure.EndUser}, {Say.KnownOn(exposure.AsOf.KnownOn)},";
}
