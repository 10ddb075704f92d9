using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>The event of a measure or a suspension that brought a state about, or keeps it from being settled.</summary>
public sealed record MeasureCause : ITimelineCause
{
    /// <summary>A cause.</summary>
    /// <param name="instrument">The measure or suspension.</param>
    /// <param name="event">Its event.</param>
    /// <param name="isEnd">Whether the state follows from the last day that the event set, rather than from the event itself.</param>
    [JsonConstructor]
    public MeasureCause(MeasureId instrument, MeasureEvent @event, bool isEnd = false)
    {
        Instrument = Guard.Against.Null(instrument);
        Event = Guard.Against.Null(@event);
        IsEnd = isEnd;
    }

    /// <summary>Name of this kind in JSON.</summary>
    [JsonPropertyOrder(-1)]
    [SuppressMessage("Performance", "CA1822", Justification = "A member of the document, like the kind of a union's case.")]
    public string Kind => "measure";

    /// <summary>The measure or suspension.</summary>
    [JsonConverter(typeof(OwnJsonOnly<MeasureCause>))]
    public MeasureId Instrument { get; }

    /// <summary>Its event.</summary>
    public MeasureEvent Event { get; }

    /// <summary>Whether the state follows from the last day that the event set, rather than from the event itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsEnd { get; }

    /// <inheritdoc/>
    public string Describe() => $"{Instrument} {(IsEnd ? "ran out: " : "")}{Event.What} ({Event.On})";
}
