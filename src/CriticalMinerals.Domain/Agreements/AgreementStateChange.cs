using System.Text.Json.Serialization;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>The next state of an agreement and its first day.</summary>
public sealed record AgreementStateChange
{
    internal AgreementStateChange(LocalDate on, AgreementState state) => (On, State) = (on, state);

    /// <summary>The first day of the state.</summary>
    [JsonConverter(typeof(OwnJsonOnly<AgreementStateChange>))]
    public LocalDate On { get; }

    /// <summary>The state.</summary>
    public AgreementState State { get; }

    /// <summary>Day and state, for people.</summary>
    public override string ToString() => $"{DateText.Write(On)} {State}";
}
