using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Enters into force so many days after so many parties have ratified.</summary>
public sealed record EntryAfterRatifications : EntryIntoForce
{
    /// <summary>Entry after ratifications.</summary>
    /// <param name="count">How many parties must have ratified, from 1.</param>
    /// <param name="days">Days after the last of these ratifications, from 0.</param>
    /// <exception cref="ArgumentException">The count is below 1, or the days are negative.</exception>
    [JsonConstructor]
    public EntryAfterRatifications(int count, int days)
    {
        Count = Guard.Against.Fewer(count, 1, "The number of ratifications", "An agreement that needs none enters into force on a date or on signature.");
        Days = Guard.Against.Fewer(days, 0, "The number of days after the ratification", "Write 0 for the day itself.");
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EntryAfterRatifications>))]
    public override string Kind => "afterRatifications";

    /// <summary>How many parties must have ratified.</summary>
    public int Count { get; }

    /// <summary>Days after the last of these ratifications.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    public override string Describe() =>
        string.Create(InvariantFormat.Numbers, $"enters into force {Days} days after ratification number {Count}");

    internal override DayWindow FirstDay(AgreementRecord record)
    {
        var (parties, ratified) = (new HashSet<Party>(), new List<DayWindow>());
        foreach (var e in record.Events)
        {
            if (e is not AgreementRatified { Party: var party } || !parties.Add(party)) continue;
            ratified.Add(e.On.AsWindow());
        }

        return DayWindows.Nth(ratified, Count).AddDays(Days);
    }

    internal override AgreementEvent? Source(AgreementRecord record) => record.Last<AgreementRatified>();
}
