namespace CriticalMinerals.Domain;

/// <summary>The states of an agreement over time by the knowledge of a day, with the status last asked for in each span.</summary>
internal sealed class AgreementAnswers(Agreement agreement, Timeline<AgreementState> timeline, IsoDay horizon)
{
    private readonly AgreementStatus?[] statuses = new AgreementStatus?[timeline.Spans.Count];

    internal Timeline<AgreementState> Timeline { get; } = timeline;

    /// <summary>The answer to a question; it carries the question, so only the same question again allocates nothing.</summary>
    internal AgreementStatus At(AsOf asOf)
    {
        ref var kept = ref statuses[Timeline.IndexAt(asOf.Day)];
        if (Volatile.Read(ref kept) is { } status && status.AsOf == asOf) return status;
        status = agreement.StatusOn(asOf, Timeline, horizon.ToLocalDate());
        Volatile.Write(ref kept, status);
        return status;
    }
}
