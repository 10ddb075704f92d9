namespace CriticalMinerals.Domain;

/// <summary>The caller's buffers for several figures of each group; an empty one is not filled.</summary>
/// <remarks>The default fills nothing.</remarks>
public readonly ref struct ConcentrationColumns
{
    /// <summary>Gets the Herfindahl-Hirschman index of each group, from 1/n to 1, or NaN.</summary>
    public Span<double> HerfindahlHirschman { get; init; }

    /// <summary>Gets 1 / H of each group, or NaN.</summary>
    public Span<double> EffectiveNumber { get; init; }

    /// <summary>Gets the share of the largest producer of each group (CR-1), or NaN.</summary>
    public Span<double> LargestShare { get; init; }

    /// <summary>Gets the joint share of the three largest producers of each group (CR-3), or NaN.</summary>
    public Span<double> TopThreeShare { get; init; }

    /// <summary>Gets how many entries of each group are above 0; also where the group has no score.</summary>
    public Span<int> ProducerCount { get; init; }

    internal int Shortest(int groups)
    {
        var shortest = Math.Min(Length(HerfindahlHirschman.Length), Length(EffectiveNumber.Length));
        shortest = Math.Min(shortest, Math.Min(Length(LargestShare.Length), Length(TopThreeShare.Length)));
        return Math.Min(shortest, Length(ProducerCount.Length));

        int Length(int length) => length == 0 ? groups : length;
    }
}
