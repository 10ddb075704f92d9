namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>The computed answers, in the order in which they are read. Both views print this and nothing else.</summary>
internal sealed record Brief(
    BriefHeader Header,
    ConcentrationSection Concentration,
    StatusSection Status,
    IReadOnlyList<CalendarEntry> Calendar,
    IReadOnlyList<ClaimAnswer> Claims,
    ExposureSection Exposure,
    ScenarioSection? Scenarios,
    KnowledgeSection? Knowledge,
    IReadOnlyList<SourceEntry> Sources);

/// <summary>What was asked, of which record.</summary>
/// <param name="Date">The day that the brief is about.</param>
/// <param name="KnownOn">The day whose knowledge may be used; null for all that is recorded.</param>
/// <param name="RecordedThrough">The last day that counts as recorded; later states are projected.</param>
/// <param name="Horizon">The last day of which the regime knows anything.</param>
/// <param name="Edition">The edition of the regime.</param>
/// <param name="Destination">Where the supply is to go.</param>
/// <param name="EndUser">What is stated of the end user.</param>
/// <param name="Arrangement">The agreement that the brief follows; null where the regime has none that ties measures.</param>
/// <param name="Remarks">What a reader must know of these dates.</param>
internal sealed record BriefHeader(
    LocalDate Date,
    LocalDate? KnownOn,
    LocalDate RecordedThrough,
    LocalDate Horizon,
    string Edition,
    CountryCode Destination,
    EndUser EndUser,
    AgreementId? Arrangement,
    IReadOnlyList<string> Remarks);

/// <summary>A source and the place in it.</summary>
internal sealed record Cited(SourceId Source, string? Locator, Confidence Confidence)
{
    internal static Cited? From(Citation? citation) => citation is null ? null : new(citation.Source, citation.Locator, citation.Confidence);
}

/// <summary>A source as listed at the end; title and publisher are null where the reference data does not hold it.</summary>
internal sealed record SourceEntry(SourceId Id, string? Publisher, string? Title, PartialDate? Published, SourceRank Rank);
