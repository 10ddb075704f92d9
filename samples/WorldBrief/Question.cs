using NodaTime;

namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>What the brief is about.</summary>
internal sealed record Question(MineralId? Mineral, SupplyChainStage? Stage, int Year, LocalDate Date)
{
    public override string ToString() => $"{Mineral?.Value ?? "all minerals"}, {Stage?.Value ?? "all stages"}, {Year}";
}
