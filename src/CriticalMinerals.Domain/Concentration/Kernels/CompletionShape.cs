using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>The set of all completions of a partial distribution, and its extremes in the order "is at least as concentrated as".</summary>
/// <remarks>
/// Named shares lie in boxes [low, high], sorted together, largest first. The unnamed part is a group with a range of its total, a cap on each and a
/// number (null: open); withheld producers are a group without a cap. All add up to 1.
/// </remarks>
internal sealed partial class CompletionShape
{
    private const int MostBlocks = 4096;

    /// <summary>What is left below this is arithmetic, not a producer.</summary>
    private const double Dust = 1e-14;

    private readonly double[] low;
    private readonly double[] high;
    private readonly Group unnamed;
    private readonly Group withheld;
    private readonly bool pooled;
    private readonly bool rounded;
    private readonly bool belowSmallest;
    private readonly double normaliser;

    private CompletionShape(
        double[] low, double[] high, Group unnamed, Group withheld, bool pooled, bool rounded, bool belowSmallest, double normaliser, string? reason)
    {
        this.low = low;
        this.high = high;
        this.unnamed = unnamed;
        this.withheld = withheld;
        this.pooled = pooled;
        this.rounded = rounded;
        this.belowSmallest = belowSmallest && low.Length > 0;
        this.normaliser = normaliser;
        Reason = reason;
    }

    /// <summary>A set of producers without names: their total lies in a range.</summary>
    internal readonly record struct Group(double Low, double High, double Cap, int? Count)
    {
        internal static Group None => new(0, 0, 1, 0);

        internal bool Exists => High > 0;

        internal bool IsCapped => Cap < High;
    }

    internal string? Reason { get; }

    internal bool IsComplete => !rounded && !unnamed.Exists && (!withheld.Exists || withheld.Count == 1 && !pooled);

    /// <summary>Rounding together with a cap gives a guaranteed outer bound only; a cap that is itself a rounded share counts from its low end.</summary>
    internal bool IsTight => !rounded || !unnamed.Exists || !(unnamed.IsCapped || belowSmallest && unnamed.High > low[^1]);

    internal static CompletionShape Of(ReadOnlySpan<double> named, UnnamedPart? part, int withheldCount, double halfWidth, double slack) =>
        part is null && withheldCount == 0 && halfWidth == 0 ? OfAll(named, slack) : OfSome(named, part, withheldCount, halfWidth, slack);

    // The same as below where all is known, on its own: most tables are such, and what a first answer does not need is not compiled.
    private static CompletionShape OfAll(ReadOnlySpan<double> named, double slack)
    {
        var sum = default(DoubleDouble);
        foreach (var share in named) sum += share;
        var total = sum.Value;
        if (total > 1 + slack || total < 1 - slack) throw NotOne(total);
        var shares = named.ToArray();
        FallingOrder.Sort(shares);
        for (var i = 0; i < shares.Length; i++) shares[i] /= total;
        return new(shares, shares, Group.None, Group.None, pooled: false, rounded: false, belowSmallest: false, total, reason: null);
    }

    private static CompletionShape OfSome(ReadOnlySpan<double> named, UnnamedPart? part, int withheldCount, double halfWidth, double slack)
    {
        var sorted = named.ToArray();
        FallingOrder.Sort(sorted);
        var (low, high) = (new double[sorted.Length], new double[sorted.Length]);
        var frame = Frame.Of(sorted, part, withheldCount, halfWidth, slack, low, high);
        return new(
            low, high, frame.Unnamed, frame.Withheld, frame.Pooled, rounded: halfWidth > 0, part?.BelowSmallestNamed ?? false, frame.Normaliser,
            ReasonFor(part, frame.Stated, frame.Rest, withheldCount, halfWidth));
    }

    /// <summary>Refuses what no completion fits, as making the set of them does, but allocates nothing. The named shares come largest first.</summary>
    internal static void RefuseImpossible(ReadOnlySpan<double> falling, UnnamedPart? part, int withheldCount, double halfWidth, double slack)
    {
        const int most = 512;
        Span<double> low = falling.Length <= most ? stackalloc double[falling.Length] : new double[falling.Length];
        Span<double> high = falling.Length <= most ? stackalloc double[falling.Length] : new double[falling.Length];
        Frame.Of(falling, part, withheldCount, halfWidth, slack, low, high);
    }

    /// <summary>The one completion there is, the named shares themselves; null where there are others.</summary>
    internal Completion? Only => rounded || unnamed.Exists || withheld.Exists ? null : new(low);

    /// <summary>The least that each named producer has, largest first: what it has, where nothing is rounded.</summary>
    internal ReadOnlySpan<double> Named => low;

    /// <summary>How many named producers have something for certain.</summary>
    internal int CountPositiveNamed => low.Count(static end => end > 0);

    /// <summary>Whether rounding leaves it open if a named producer has something.</summary>
    internal bool HasDoubtfulZero => rounded && low.AsSpan().Contains(0);

    /// <summary>How many unnamed producers there may be at most; null where their number is open.</summary>
    internal int? MostUnnamed => unnamed.Count;

    /// <summary>How many unnamed producers it takes at least.</summary>
    internal double FewestUnnamed =>
        unnamed.Exists ? Math.Ceiling(Math.Max(0, Math.Max(unnamed.Low, 1 - Sum(high) - withheld.High) - 1e-9) / unnamed.Cap) : 0;

    internal int WithheldCount => withheld.Count ?? 0;

    /// <summary>The same with at most so many unnamed producers.</summary>
    internal CompletionShape WithUnnamedCount(int count) => new(
        low, high, unnamed with { Count = count, High = Math.Max(unnamed.Low, Math.Min(unnamed.High, count * unnamed.Cap)) }, withheld,
        pooled, rounded, belowSmallest, normaliser, Reason);

    /// <summary>The named box that a stated share stands for, after the same correction for arithmetic that all shares got.</summary>
    internal (double Low, double High) Box(double share, double halfWidth) => rounded
        ? (Math.Max(0, share - halfWidth), Math.Min(1, share + halfWidth))
        : (share / normaliser, share / normaliser);

    /// <summary>The least and greatest sum of squares of all producers that are not named; only guaranteed under rounding.</summary>
    internal (double Least, double Most) RestOfHerfindahl()
    {
        if (!unnamed.Exists && !withheld.Exists) return (0, 0);
        if (!rounded)
        {
            var named = new Completion(NamedRuns(low), 0).Herfindahl();
            return (Math.Max(0, LeastConcentrated().Herfindahl() - named), Math.Max(0, MostConcentratedExact().Herfindahl() - named));
        }

        var most = Math.Min(1 - Sum(low), unnamed.High + withheld.High);
        return (0, most * Math.Min(most, withheld.Exists ? 1 : unnamed.Cap));
    }

    /// <summary>Completions of which one is at least as concentrated as any completion; beyond the set itself where not tight.</summary>
    internal IEnumerable<Completion> MostConcentrated()
    {
        if (!rounded) return new[] { MostConcentratedExact() };
        return unnamed.IsCapped && !pooled ? new[] { Envelope() } : RoundedVertices();
    }

    /// <summary>The completion that any completion is at least as concentrated as; approached where it has dust.</summary>
    internal Completion LeastConcentrated()
    {
        if (Only is { } only) return only;
        if (unnamed.Exists && unnamed.Count is null)
        {
            var room = 1 - Sum(low) - withheld.Low;
            if (room <= unnamed.High) return Filled(level: 0, unnamed: Math.Max(room, unnamed.Low), unnamed.Exists ? Math.Max(room, 0) : 0);
        }

        double below = 0, above = 1;
        for (var i = 0; i < 200 && below < above; i++)
        {
            var middle = below + (above - below) / 2;
            if (middle == below || middle == above) break;
            if (TotalAt(middle) < 1) below = middle;
            else above = middle;
        }

        return Filled(above, UnnamedAt(above), unnamed.Count is null ? UnnamedAt(above) : 0);
    }

    private static string? ReasonFor(UnnamedPart? part, double? stated, double rest, int withheldCount, double halfWidth)
    {
        var reasons = new List<string>();
        var amount = Math.Max(0, stated ?? rest);
        if (part is not null && (amount > 0 || halfWidth > 0))
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{amount:0.######} of the total belongs to producers that are not named"));
        if (withheldCount > 0) reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{withheldCount} producers' shares are withheld"));
        if (halfWidth > 0) reasons.Add(string.Create(CultureInfo.InvariantCulture, $"shares are rounded by up to {halfWidth:0.######}"));
        return reasons.Count == 0 ? null : string.Join(", and ", reasons);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum;
    }

    private static ArgumentException Wrong(double total, string what, string wayOut, string parameterName) => new(
        string.Create(CultureInfo.InvariantCulture, $"The shares of a distribution add up to 1, but these {what}: their sum is {total:R}. {wayOut}."), parameterName);

    private static ArgumentException NotOne(double total) => total > 1
        ? Wrong(total, "exceed 1 beyond rounding", "Check for a world total among them, or a larger rounding half-width", "named")
        : Wrong(total, "fall short of 1 beyond rounding", "Say who has the rest: UnnamedPart.Remainder, or a number of withheld producers", "named");

    private Completion MostConcentratedExact()
    {
        var runs = NamedRuns(low);
        if (pooled)
        {
            runs.Add(withheld.High, 1);
            return new(runs, 0);
        }

        runs.Add(withheld.High, 1);
        AddBlocks(runs, unnamed.High);
        return new(runs, 0);
    }

    private void AddBlocks(RunList runs, double total)
    {
        if (!(total > 0)) return;
        // Blocks so small that their number or square leaves the range of a double are traded for larger ones, which widens the bound by less than 1e-100.
        var cap = Math.Max(unnamed.Cap, total * 1e-100);
        var whole = Math.Round(total / cap);
        if (Math.Abs(whole * cap - total) < Dust)
        {
            runs.Add(total / whole, whole);
            return;
        }

        var blocks = Math.Floor(total / cap);
        runs.Add(cap, blocks);
        runs.Add(total - blocks * cap, 1);
    }

    /// <summary>Boxes and a sum: a most concentrated point fills the boxes in some order; only the blocks' places in the order are open.</summary>
    private IEnumerable<Completion> RoundedVertices()
    {
        var blocks = new List<(double Low, double High)>();
        if (pooled) blocks.Add((0, 1));
        else if (unnamed.Exists) blocks.Add((unnamed.Low, unnamed.High));
        if (!pooled && withheld.Exists) blocks.Add((withheld.Low, withheld.High));
        if (blocks.Count == 0)
        {
            yield return Poured([]);
            yield break;
        }

        for (var first = 0; first <= low.Length; first++)
        {
            if (blocks.Count == 1) yield return Poured([(first, blocks[0])]);
            else
            {
                for (var second = 0; second <= low.Length; second++)
                {
                    yield return Poured([(first, blocks[0]), (second, blocks[1])]);
                    if (second == first) yield return Poured([(second, blocks[1]), (first, blocks[0])]);
                }
            }
        }
    }

    private Completion Poured(ReadOnlySpan<(int Before, (double Low, double High) Box)> blocks)
    {
        var left = 1 - Sum(low);
        foreach (var block in blocks) left -= block.Box.Low;
        var runs = new RunList(low.Length + blocks.Length);
        for (var i = 0; i <= low.Length; i++)
        {
            foreach (var (before, box) in blocks)
                if (before == i) Pour(box.Low, box.High);
            if (i < low.Length) Pour(low[i], high[i]);
        }

        return new(runs, 0);

        void Pour(double least, double most)
        {
            var added = left < Dust ? 0 : Math.Min(left, most - least);
            left -= added;
            runs.Add(least + added, 1);
        }
    }

    /// <summary>The most that any k producers can have together, for every k, made concave: its steps are at least as concentrated as anything.</summary>
    private Completion Envelope()
    {
        // More blocks than this are traded for fewer, larger ones, which only widens the bound.
        var cap = Math.Max(unnamed.Cap, unnamed.High / MostBlocks);
        var blocks = (int)Math.Ceiling(unnamed.High / cap);
        var others = withheld.Exists ? 1 : 0;
        var most = new double[low.Length + blocks + others + 1];
        var namedLow = Sum(low);
        double lowTaken = 0, highTaken = 0;
        for (var named = 0; named <= low.Length; named++)
        {
            for (var j = 0; j <= blocks; j++)
            {
                for (var other = 0; other <= others; other++)
                {
                    var reach = highTaken + Math.Min(j * cap, unnamed.High) + other * withheld.High;
                    var floor = (namedLow - lowTaken) + Math.Max(0, unnamed.Low - j * cap) + (1 - other) * withheld.Low;
                    var k = named + j + other;
                    most[k] = Math.Max(most[k], Math.Min(reach, Math.Min(1, 1 - floor)));
                }
            }

            if (named == low.Length) break;
            lowTaken += low[named];
            highTaken += high[named];
        }

        return ConcaveSteps(most);
    }

    private static Completion ConcaveSteps(double[] most)
    {
        var hull = new List<int> { 0 };
        for (var k = 1; k < most.Length; k++)
        {
            while (hull.Count > 1 && Slope(hull[^2], hull[^1]) <= Slope(hull[^1], k)) hull.RemoveAt(hull.Count - 1);
            hull.Add(k);
        }

        var runs = new RunList(hull.Count);
        for (var i = 1; i < hull.Count; i++)
            if (Slope(hull[i - 1], hull[i]) > Dust) runs.Add(Slope(hull[i - 1], hull[i]), hull[i] - hull[i - 1]);
        return new(runs, 0);

        double Slope(int from, int to) => (most[to] - most[from]) / (to - from);
    }

    private double TotalAt(double level)
    {
        var sum = UnnamedAt(level) + WithheldAt(level);
        for (var i = 0; i < low.Length; i++) sum += Math.Clamp(level, low[i], high[i]);
        return sum;
    }

    private double UnnamedAt(double level) =>
        !unnamed.Exists ? 0 : unnamed.Count is not { } count ? unnamed.High : Math.Clamp(count * Math.Min(level, unnamed.Cap), unnamed.Low, unnamed.High);

    private double WithheldAt(double level) =>
        !withheld.Exists ? 0 : Math.Clamp(withheld.Count!.Value * level, withheld.Low, withheld.High);

    private Completion Filled(double level, double unnamed, double dust)
    {
        var runs = new RunList(low.Length + 2);
        for (var i = 0; i < low.Length; i++) runs.Add(Math.Clamp(level, low[i], high[i]), 1);
        if (this.unnamed.Count is { } count && count > 0) runs.Add(unnamed / count, count);
        if (withheld.Exists) runs.Add(WithheldAt(level) / withheld.Count!.Value, withheld.Count.Value);
        return new(runs, dust);
    }

    private static RunList NamedRuns(double[] shares)
    {
        var runs = new RunList(shares.Length + 3);
        foreach (var share in shares) runs.Add(share, 1);
        return runs;
    }
}
