using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A threshold that somebody has laid down for a share: at most, or at least, so much.</summary>
/// <remarks>A share on the threshold meets it. Equal by all members; benchmarks have no order.</remarks>
public sealed record ShareBenchmark
{
    private const double ArithmeticSlack = 1e-12;

    private ShareBenchmark(string name, Share threshold, bool isCeiling, string source)
    {
        Name = Guard.Against.UncleanText(name, "A name");
        Source = Guard.Against.UncleanText(source, "The source");
        Threshold = threshold;
        IsCeiling = isCeiling;
    }

    /// <summary>No more than 65 % of the Union's annual consumption of a strategic raw material, at any stage of processing, from one third country.</summary>
    public static ShareBenchmark EuropeanUnionSingleThirdCountry { get; } =
        AtMost("EU single third country 2030", Share.FromPercent(65), "Regulation (EU) 2024/1252, Article 5(1)(b)");

    /// <summary>Union extraction capacity of at least 10 % of annual consumption.</summary>
    public static ShareBenchmark EuropeanUnionExtraction { get; } =
        AtLeast("EU extraction 2030", Share.FromPercent(10), "Regulation (EU) 2024/1252, Article 5(1)(a)(i)");

    /// <summary>Union processing capacity of at least 40 % of annual consumption.</summary>
    public static ShareBenchmark EuropeanUnionProcessing { get; } =
        AtLeast("EU processing 2030", Share.FromPercent(40), "Regulation (EU) 2024/1252, Article 5(1)(a)(ii)");

    /// <summary>Union recycling capacity of at least 25 % of annual consumption.</summary>
    public static ShareBenchmark EuropeanUnionRecycling { get; } =
        AtLeast("EU recycling 2030", Share.FromPercent(25), "Regulation (EU) 2024/1252, Article 5(1)(a)(iii)");

    /// <summary>The benchmark's name with its year.</summary>
    [JsonConverter(typeof(OwnJsonOnly<ShareBenchmark>))]
    public string Name { get; }

    /// <summary>The share that must not be passed.</summary>
    public Share Threshold { get; }

    /// <summary>Whether the share must be at most the threshold; otherwise it must be at least that.</summary>
    public bool IsCeiling { get; }

    /// <summary>Where the benchmark is laid down.</summary>
    public string Source { get; }

    /// <summary>A benchmark that a share may not exceed.</summary>
    /// <exception cref="ArgumentException">The name or the source is blank.</exception>
    public static ShareBenchmark AtMost(string name, Share threshold, string source) => new(name, threshold, isCeiling: true, source);

    /// <summary>A benchmark that a share must reach.</summary>
    /// <inheritdoc cref="AtMost"/>
    public static ShareBenchmark AtLeast(string name, Share threshold, string source) => new(name, threshold, isCeiling: false, source);

    /// <summary>Whether a known share keeps to the benchmark.</summary>
    public BenchmarkOutcome Of(Share share) => Keeps(share.Fraction) ? BenchmarkOutcome.Met : BenchmarkOutcome.Missed;

    /// <summary>Whether a share keeps to the benchmark, where only bounds of it are known.</summary>
    /// <param name="share">The share as a fraction, from 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="share"/> is null.</exception>
    public BenchmarkOutcome Of(Bounds<double> share)
    {
        Guard.Against.Null(share);
        var lower = Keeps(share.Lower);
        return lower != Keeps(share.Upper ?? 1) ? BenchmarkOutcome.NotSettled : lower ? BenchmarkOutcome.Met : BenchmarkOutcome.Missed;
    }

    /// <inheritdoc cref="Of(Bounds{double})"/>
    public BenchmarkOutcome Of(Bounds<Share> share) => Of(Guard.Against.Null(share).MapIncreasing(static s => s.Fraction));

    /// <summary>The name of the benchmark.</summary>
    public override string ToString() => Name;

    private bool Keeps(double fraction) =>
        IsCeiling ? fraction <= Threshold.Fraction + ArithmeticSlack : fraction >= Threshold.Fraction - ArithmeticSlack;
}
