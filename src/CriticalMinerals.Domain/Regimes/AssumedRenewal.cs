using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>An agreement is taken to be renewed, and every instrument tied to it that would end earlier to be extended with it.</summary>
public sealed record AssumedRenewal : Assumption
{
    private readonly IsoDay lastDay;

    /// <summary>An assumed renewal.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lastDay">The last day of the renewed term, included.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    [JsonConstructor]
    public AssumedRenewal(AgreementId agreement, LocalDate lastDay)
        : this(agreement, Guard.Against.OtherCalendarDay(lastDay))
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal AssumedRenewal(AgreementId agreement, IsoDay lastDay)
    {
        Agreement = Guard.Against.Null(agreement);
        this.lastDay = lastDay;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<AssumedRenewal>))]
    public override string Kind => "renewal";

    /// <summary>Which agreement is taken to be renewed, by its id.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The last day of the renewed term.</summary>
    public LocalDate LastDay => lastDay.ToLocalDate();

    /// <summary>What is assumed of the agreement, for people.</summary>
    public override string ToString() => $"{Agreement}: renewed to {lastDay}";

    internal override void RefuseMisfit(Regime regime) => Guard.Against.Null(regime).Agreement(Agreement).RefuseNoRenewal(lastDay);
}
