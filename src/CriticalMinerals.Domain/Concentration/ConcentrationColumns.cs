namespace CriticalMinerals.Domain;

/// <summary>The caller's buffers for several figures of each group; an empty one is not filled.</summary>
/// <remarks>The default fills nothing.</remarks>
public readonly ref struct ConcentrationColumns
{
    /// <summary>Names the buffers to fill, each with room for all groups or empty.</summary>
    /// <param name="herfindahlHirschman">For the index.</param>
    /// <param name="effectiveNumber">For 1 / H.</param>
    /// <param name="largestShare">For CR-1.</param>
    /// <param name="topThreeShare">For CR-3.</param>
    /// <param name="producerCount">For the number of entries above 0.</param>
    /// <param name="topFourShare">For CR-4.</param>
    /// <param name="gini">For the Gini coefficient.</param>
    public ConcentrationColumns(
        Span<double> herfindahlHirschman = default, Span<double> effectiveNumber = default, Span<double> largestShare = default,
        Span<double> topThreeShare = default, Span<int> producerCount = default, Span<double> topFourShare = default, Span<double> gini = default)
    {
        HerfindahlHirschman = herfindahlHirschman;
        EffectiveNumber = effectiveNumber;
        LargestShare = largestShare;
        TopThreeShare = topThreeShare;
        ProducerCount = producerCount;
        TopFourShare = topFourShare;
        Gini = gini;
    }

    /// <summary>The Herfindahl-Hirschman index of each group, from 1/n to 1, or NaN.</summary>
    public Span<double> HerfindahlHirschman { get; }

    /// <summary>1 / H of each group, or NaN.</summary>
    public Span<double> EffectiveNumber { get; }

    /// <summary>The share of the largest producer of each group (CR-1), or NaN.</summary>
    public Span<double> LargestShare { get; }

    /// <summary>The joint share of the three largest producers of each group (CR-3), or NaN.</summary>
    public Span<double> TopThreeShare { get; }

    /// <summary>The joint share of the four largest producers of each group (CR-4), or NaN.</summary>
    public Span<double> TopFourShare { get; }

    /// <summary>The Gini coefficient of each group, every entry counted, zeros too; or NaN.</summary>
    public Span<double> Gini { get; }

    /// <summary>How many entries of each group are above 0; also where the group has no score.</summary>
    public Span<int> ProducerCount { get; }

    internal bool WantRanks => !(LargestShare.IsEmpty && TopThreeShare.IsEmpty && TopFourShare.IsEmpty && Gini.IsEmpty && ProducerCount.IsEmpty);

    /// <summary>The buffers of so many groups from one on.</summary>
    internal ConcentrationColumns Slice(int first, int count)
    {
        return new(
            Part(HerfindahlHirschman), Part(EffectiveNumber), Part(LargestShare), Part(TopThreeShare), Part(ProducerCount), Part(TopFourShare), Part(Gini));

        Span<T> Part<T>(Span<T> buffer) => buffer.IsEmpty ? buffer : buffer.Slice(first, count);
    }

    internal int Shortest(int groups)
    {
        var shortest = Math.Min(Length(HerfindahlHirschman.Length), Length(EffectiveNumber.Length));
        shortest = Math.Min(shortest, Math.Min(Length(LargestShare.Length), Length(TopThreeShare.Length)));
        shortest = Math.Min(shortest, Math.Min(Length(TopFourShare.Length), Length(Gini.Length)));
        return Math.Min(shortest, Length(ProducerCount.Length));

        int Length(int length) => length == 0 ? groups : length;
    }
}
