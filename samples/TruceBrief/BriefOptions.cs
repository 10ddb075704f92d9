namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>What the caller asks for.</summary>
/// <param name="Date">The day that the brief is about; null for the horizon of the regime.</param>
/// <param name="KnownOn">The day whose knowledge may be used; null for all that is recorded.</param>
/// <param name="Destination">Where the supply is to go.</param>
/// <param name="EndUser">What is stated of the end user there.</param>
/// <param name="Agreement">The arrangement to follow; null for the one under which most clauses are suspended.</param>
/// <param name="File">A regime or a share table of the caller's own; null for none.</param>
/// <param name="Json">Whether to print one JSON document instead of text.</param>
internal sealed record BriefOptions(
    LocalDate? Date, LocalDate? KnownOn, CountryCode Destination, EndUser EndUser, AgreementId? Agreement, string? File, bool Json);
