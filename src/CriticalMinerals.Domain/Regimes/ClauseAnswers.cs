namespace CriticalMinerals.Domain;

/// <summary>What is known of a clause on a knowledge day: its states, and what it asks, binds and relieves.</summary>
internal sealed class ClauseAnswers(Timeline<MeasureState> timeline, IsoDay recordedThrough, ClauseContent content) : StateTable(timeline, recordedThrough)
{
    internal ClauseContent Content { get; } = content;
}
