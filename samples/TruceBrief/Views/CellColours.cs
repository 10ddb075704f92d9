using Spectre.Console;

namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The colours of states and outcomes.</summary>
internal static class CellColours
{
    extension(Cell)
    {
        /// <summary>A state: what binds in red, what is held back in green, what is open in yellow.</summary>
        internal static Cell State(string text) =>
            text.StartsWith(nameof(MeasureState.InForce), StringComparison.Ordinal) ? new(text, Color.Red)
            : text.StartsWith(nameof(MeasureState.Suspended), StringComparison.Ordinal) ? new(text, Color.Green)
            : text.StartsWith(nameof(MeasureState.Indeterminate), StringComparison.Ordinal) ? new(text, Color.Yellow)
            : new(text);

        /// <summary>An outcome: what the record contradicts in red, what it leaves open in yellow.</summary>
        internal static Cell Outcome(ClaimOutcome outcome) => outcome switch
        {
            ClaimOutcome.Contradicts => new(Say.Outcome(outcome), Color.Red),
            ClaimOutcome.NotSettled => new(Say.Outcome(outcome), Color.Yellow),
            _ => new(Say.Outcome(outcome)),
        };
    }
}
