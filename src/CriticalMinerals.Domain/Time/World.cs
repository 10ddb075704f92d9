namespace CriticalMinerals.Domain;

/// <summary>One way in which the days of a segment may be: which thresholds are reached, and which open questions are answered yes.</summary>
internal readonly ref struct World
{
    private readonly ReadOnlySpan<bool?> certain;
    private readonly ReadOnlySpan<int> uncertain;
    private readonly uint answers;

    internal World(ReadOnlySpan<bool?> certain, ReadOnlySpan<int> uncertain, uint answers)
    {
        this.certain = certain;
        this.uncertain = uncertain;
        this.answers = answers;
    }

    /// <summary>Whether the threshold is reached, or the open question answered yes, in this world.</summary>
    internal bool IsReached(int variable) => certain[variable] ?? ((answers >> uncertain.IndexOf(variable)) & 1) == 1;
}
