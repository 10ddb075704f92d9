namespace CriticalMinerals.Domain;

/// <summary>What made a state begin, or what keeps it from being settled: an event of the record.</summary>
public interface ITimelineCause
{
    /// <summary>The event in one line, for people.</summary>
    string Describe();
}
