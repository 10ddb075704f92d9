using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A party's right to bring back what the agreement holds off, if something happens. Its use is recorded as an event.</summary>
public sealed record Snapback
{
    /// <summary>A right to bring something back.</summary>
    /// <param name="holder">The party that has the right; one of the agreement's parties.</param>
    /// <param name="trigger">What must happen, in own words.</param>
    /// <param name="effect">What comes back, in own words.</param>
    /// <param name="citation">Where the right is stated.</param>
    /// <param name="clauses">The clauses of measures that may come back, where they are recorded.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    [JsonConstructor]
    public Snapback(Party holder, string trigger, string effect, Citation citation, ValueList<ClauseId> clauses = default)
    {
        Holder = Guard.Against.Null(holder);
        Trigger = Guard.Against.UncleanText(trigger, "The trigger of a snapback");
        Effect = Guard.Against.UncleanText(effect, "The effect of a snapback");
        Citation = Guard.Against.Null(citation);
        Clauses = clauses;
    }

    /// <summary>The party that has the right.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Snapback>))]
    public Party Holder { get; }

    /// <summary>What must happen, in own words.</summary>
    public string Trigger { get; }

    /// <summary>What comes back, in own words.</summary>
    public string Effect { get; }

    /// <summary>Where the right is stated.</summary>
    public Citation Citation { get; }

    /// <summary>The clauses of measures that may come back; empty by default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ClauseId> Clauses { get; }
}
