namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>What the brief is about.</summary>
/// <param name="Mineral">The mineral or group; null for all.</param>
/// <param name="Stage">The stage or an umbrella of stages; null for all.</param>
/// <param name="Year">The year of the figures.</param>
/// <param name="Date">The day for lists and measures.</param>
internal sealed record WorldQuestion(MineralId? Mineral, SupplyChainStage? Stage, int Year, LocalDate Date)
{
    /// <summary>The question with what is not given: the last year that has figures, and the last day that the record knows.</summary>
    /// <exception cref="CommandFault">The data holds no such mineral.</exception>
    internal static WorldQuestion From(MineralId? mineral, SupplyChainStage? stage, int? year, LocalDate? date)
    {
        if (mineral is not null && ReferenceData.Minerals.All(known => known.Id != mineral)) throw Unknown(mineral);
        return new(mineral, stage, year ?? LastYear(), date ?? ReferenceData.Horizon);
    }

    /// <summary>Whether a table of any year is about the mineral and the stage that are asked for.</summary>
    internal bool Fits(SupplySubject subject) =>
        subject.Statistic == Statistic.Production
        && subject.Period.Kind == ReferencePeriodKind.Year
        && (Mineral is null || subject.Node.Mineral == Mineral)
        && (Stage is null || subject.Node.Stage.IsWithin(Stage));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Mineral?.Value ?? "all minerals"}, {Stage?.Value ?? "all stages"}, {Year}");

    private static int LastYear() => ReferenceData.Shares.Index().Where(entry => entry.Subject.Statistic == Statistic.Production).Max(entry => entry.Subject.Period.Last.Year);

    private static CommandFault Unknown(MineralId mineral)
    {
        var alias = ReferenceData.Minerals.FirstOrDefault(known => known.Aliases.Any(other => string.Equals(other.Replace(' ', '-'), mineral.Value, StringComparison.OrdinalIgnoreCase)));
        return new($"--mineral {mineral}: the reference data holds no such mineral. {(alias is null ? "Without --mineral, the brief names all that have figures." : $"It is {alias.Id} here.")}");
    }
}
