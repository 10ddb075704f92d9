namespace CriticalMinerals.Domain.Samples.WorldBrief;

/// <summary>The computed answer. Every view prints this and nothing else.</summary>
/// <param name="Year">The year of the figures.</param>
/// <param name="Date">The day for lists and measures.</param>
/// <param name="Horizon">The last day that the record knows; later days are projected from the texts known then.</param>
/// <param name="Rows">The rows, stage by stage, most concentrated first.</param>
/// <param name="Sources">The sources of the figures.</param>
internal sealed record WorldAnswer(int Year, LocalDate Date, LocalDate Horizon, IReadOnlyList<RankedSupply> Rows, IReadOnlyList<FigureSource> Sources);

/// <summary>A source of figures.</summary>
internal sealed record FigureSource(SourceId Id, string Publisher, string Title, PartialDate? Published, string? Licence);
