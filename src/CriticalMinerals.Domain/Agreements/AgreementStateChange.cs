using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The next state of an agreement and its first day.</summary>
public sealed record AgreementStateChange
{
    /// <summary>A next state.</summary>
    /// <param name="on">The first day of the state.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    [JsonConstructor]
    public AgreementStateChange(LocalDate on, AgreementState state)
        : this(Guard.Against.OtherCalendarDay(on), state)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal AgreementStateChange(IsoDay on, AgreementState state)
    {
        OnDay = on;
        State = state is >= AgreementState.Indeterminate and <= AgreementState.Ended ? state : Guard.Against.UnnamedMember(state);
    }

    /// <summary>The first day of the state.</summary>
    [JsonConverter(typeof(OwnJsonOnly<AgreementStateChange>))]
    public LocalDate On => OnDay.ToLocalDate();

    /// <inheritdoc cref="On"/>
    internal IsoDay OnDay { get; }

    /// <summary>What holds from the day on.</summary>
    public AgreementState State { get; }

    /// <summary>Day and state, for people.</summary>
    public override string ToString() => $"{OnDay} {State}";
}
