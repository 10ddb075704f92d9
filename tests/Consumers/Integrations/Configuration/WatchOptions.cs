namespace CriticalMinerals.Domain.Tests;

/// <summary>Settings of a stranger's own.</summary>
internal sealed class WatchOptions
{
    public MineralId Mineral { get; set; } = MineralIds.Gallium;

    public CountryCode Destination { get; set; }

    public CountryCode? Transit { get; set; }

    public LocalDate From { get; set; }

    public DateSpan Term { get; set; } = DateSpan.Always;

    public Share Alert { get; set; } = Share.One;

    public Mass Stock { get; set; }

    public MeasureState State { get; set; }

    public List<MineralId> Minerals { get; set; } = [];

    /// <summary>Keyed by the ids' texts: the binder knows no keys but texts, numbers and enums.</summary>
    public Dictionary<string, Share> Limits { get; set; } = [];

    public Dictionary<MineralId, Share> LimitsById => Limits.ToDictionary(limit => MineralId.Parse(limit.Key), limit => limit.Value);
}
