namespace CriticalMinerals.Domain;

/// <summary>Tells events apart as their own equality does, but looks at all that they say only where kind and day are the same.</summary>
internal sealed class EventsAsRecorded : IEqualityComparer<MeasureEvent>
{
    /// <summary>Up to here comparing the events of one day with each other is cheaper than hashing each.</summary>
    private const int Few = 16;

    private static readonly EventsAsRecorded ByDay = new();

    /// <summary>What to keep so many events by; null for their own equality.</summary>
    internal static IEqualityComparer<MeasureEvent>? Among(int count) => count <= Few ? ByDay : null;

    /// <inheritdoc/>
    public bool Equals(MeasureEvent? one, MeasureEvent? other) => AreEqual(one, other);

    internal static bool AreEqual(MeasureEvent? one, MeasureEvent? other) => ReferenceEquals(one, other) || (one?.GetType() == other?.GetType() && one == other);

    /// <inheritdoc/>
    public int GetHashCode(MeasureEvent e) => e.On.EarliestDay.Order;
}
