namespace CriticalMinerals.Domain;

/// <summary>The order of the events of an agreement: by their days, and on one day by what they are.</summary>
internal static class AgreementEventOrder
{
    /// <summary>The kinds of events in the order in which they take effect on one day.</summary>
    internal static readonly string[] OnOneDay =
    [
        "agreed",
        "signed",
        "notesExchanged",
        "ratified",
        "enteredIntoForce",
        "provisionallyApplied",
        "provisionalApplicationEnded",
        "acceded",
        "withdrew",
        "renewalDeclined",
        "renewalConfirmed",
        "renewed",
        "noticeGiven",
        "noticeWithdrawn",
        "extensionAnnounced",
        "terminationAnnounced",
        "suspended",
        "resumed",
        "reviewBegun",
        "reviewHeld",
        "succeeded",
        "terminated",
        "corrected",
        "noted",
    ];

    /// <summary>The events in order; the same list where they are.</summary>
    internal static ValueList<AgreementEvent> Of(ValueList<AgreementEvent> events)
    {
        for (var i = 1; i < events.Count; i++)
            if (Compare(events[i - 1], events[i]) > 0) return Sorted(events);
        return events;
    }

    private static ValueList<AgreementEvent> Sorted(ValueList<AgreementEvent> events) => new(StableOrder.Of(events.AsSpan().ToArray(), Compare));

    // The texts of events are compared only where nothing else tells them apart.
    private static int Compare(AgreementEvent one, AgreementEvent other)
    {
        if (ReferenceEquals(one, other)) return 0;
        var order = one.On.EarliestDay.Order.CompareTo(other.On.EarliestDay.Order);
        if (order == 0) order = one.On.LatestDay.Order.CompareTo(other.On.LatestDay.Order);
        if (order == 0) order = PlaceOf(one.Kind) - PlaceOf(other.Kind);
        if (order == 0) order = string.CompareOrdinal(one.Describe(), other.Describe());
        return order != 0 ? order : string.CompareOrdinal(one.ToString(), other.ToString());
    }

    private static int PlaceOf(string kind)
    {
        var place = 0;
        while (OnOneDay[place] != kind) place++;
        return place;
    }
}
