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

    /// <summary>Whether it is open on this day if the threshold is reached, or how the question is answered.</summary>
    internal bool IsOpen(int variable) => certain[variable] is null;

    /// <summary>Whether the threshold is reached, or the open question answered yes, in this world.</summary>
    internal bool IsReached(int variable) => certain[variable] ?? ((answers >> uncertain.IndexOf(variable)) & 1) == 1;
}
