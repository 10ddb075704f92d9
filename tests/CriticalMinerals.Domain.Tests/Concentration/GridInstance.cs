using CsCheck;

namespace CriticalMinerals.Domain.Tests;

/// <summary>A partial distribution whose figures are multiples of 1/12, so that its completions on that grid can all be listed.</summary>
internal sealed record GridInstance(int[] Named, int? Stated, bool HasUnnamed, int? AtMost, int? Cap, bool TopK, int Withheld, int HalfWidth)
{
    internal const int Units = 12;

    internal static Gen<GridInstance> Any =>
        from named in Gen.Int[1, 9].Array[0, 3]
        from kind in Gen.Int[0, 3]
        from stated in Gen.Int[0, 6]
        from atMost in Gen.Int[-2, 4]
        from cap in Gen.Int[-4, 6]
        from topK in Gen.Int[0, 3]
        from withheld in Gen.Int[-2, 2]
        from halfWidth in Gen.Int[-1, 1]
        select new GridInstance(
            named, kind == 2 ? stated : null, kind > 0, atMost < 0 ? null : atMost, cap <= 0 ? null : cap, topK == 0 && named.Length > 0,
            Math.Max(0, withheld), Math.Max(0, halfWidth));

    /// <summary>The library's view; null where the library refuses it.</summary>
    internal PartialDistribution? TryBuild()
    {
        try
        {
            var unnamed = HasUnnamed
                ? new UnnamedPart(Stated is { } r ? r / (double)Units : null, AtMost, Cap is { } c ? c / (double)Units : null, TopK)
                : null;
            return PartialDistribution.Of([.. Named.Select(x => x / (double)Units)], unnamed, Withheld, HalfWidth / (double)Units);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Every completion on the grid: named, unnamed and withheld producers' units, the last two without zeros.</summary>
    internal IEnumerable<(int[] Named, int[] Unnamed, int[] Withheld)> Completions() =>
        from named in Boxes(0, [])
        let rest = Units - named.Sum()
        where rest >= 0
        from unnamed in Range(0, HasUnnamed ? rest : 0)
        where Stated is not { } r || Math.Abs(unnamed - r) <= HalfWidth
        let cap = Math.Min(Cap ?? Units, TopK ? named.Min() : Units)
        from others in Partitions(unnamed, cap, AtMost ?? Units)
        from withheld in Partitions(rest - unnamed, Units, Withheld)
        select (named, others, withheld);

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    private IEnumerable<int[]> Boxes(int index, int[] before) => index == Named.Length
        ? [before]
        : from value in Range(Math.Max(0, Named[index] - HalfWidth), Named[index] + HalfWidth)
          from all in Boxes(index + 1, [.. before, value])
          select all;

    private static IEnumerable<int[]> Partitions(int total, int largest, int parts)
    {
        if (total == 0) yield return [];
        if (total == 0 || parts == 0) yield break;
        for (var first = Math.Min(total, largest); first >= 1; first--)
            foreach (var tail in Partitions(total - first, first, parts - 1))
                yield return [first, .. tail];
    }
}
