using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Which regime an answer was computed from, so that anybody can tell later whether they hold the same.</summary>
public sealed record RegimeStamp
{
    private readonly IsoDay horizon;

    /// <summary>A stamp; <c>regime.Stamp()</c> makes that of a regime.</summary>
    /// <param name="edition">Which edition of the record it was.</param>
    /// <param name="horizon">The last day of which the record knew anything.</param>
    /// <param name="contentHash">The fingerprint of all that the regime held, assumptions included.</param>
    /// <param name="assumptions">What a scenario took to happen; empty for the record itself.</param>
    /// <exception cref="ArgumentException">The edition is empty, or the horizon is not in the ISO calendar.</exception>
    [JsonConstructor]
    public RegimeStamp(string edition, LocalDate horizon, ContentHash contentHash, ValueList<Assumption> assumptions = default)
        : this(edition, Guard.Against.OtherCalendarDay(horizon), contentHash, assumptions)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal RegimeStamp(string edition, IsoDay horizon, ContentHash contentHash, ValueList<Assumption> assumptions)
    {
        Edition = Guard.Against.UncleanText(edition, "The edition");
        this.horizon = horizon;
        ContentHash = Guard.Against.Null(contentHash);
        Assumptions = assumptions;
    }

    /// <summary>Which edition of the record it was.</summary>
    [JsonConverter(typeof(OwnJsonOnly<RegimeStamp>))]
    public string Edition { get; }

    /// <summary>The last day of which the record knew anything.</summary>
    public LocalDate Horizon => horizon.ToLocalDate();

    /// <summary>The fingerprint of all that the regime held, assumptions included.</summary>
    public ContentHash ContentHash { get; }

    /// <summary>What a scenario took to happen; empty for the record itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Assumption> Assumptions { get; }

    /// <summary>The edition with its horizon and the hash of its content, for people.</summary>
    public override string ToString() => $"{Edition} (to {horizon}, {ContentHash})";
}
