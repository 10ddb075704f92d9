namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>How supply is bound towards the destination on some days.</summary>
internal sealed record ExposureSection(
    IReadOnlyList<ExposureDay> Days, IReadOnlyList<TableExposure> Tables, IReadOnlyList<MineralCoverage> WithoutShares);

/// <summary>A day asked about, and what it stands for.</summary>
internal sealed record ExposureDay(string Name, LocalDate Day, string Why);

/// <summary>One table on each of the days.</summary>
internal sealed record TableExposure(string Subject, MineralId Mineral, IReadOnlyList<ExposureAnswer> Answers, Cited Source);

/// <summary>One table on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Bound">The share that a licence, a quota or a prohibition binds.</param>
/// <param name="Shares">The share by verdict; verdicts without any share are left out.</param>
/// <param name="Unsettled">The share whose verdict is not settled.</param>
/// <param name="BoundBy">The clauses that bind some of it for certain.</param>
/// <param name="MayBeBoundBy">The clauses that may bind some of it.</param>
/// <param name="Members">The members of a group, each with its verdict from the largest producer; empty for a single mineral.</param>
/// <param name="WouldSettle">What would settle it.</param>
internal sealed record ExposureAnswer(
    LocalDate Day,
    ShareRange Bound,
    IReadOnlyList<VerdictShare> Shares,
    ShareRange Unsettled,
    IReadOnlyList<ClauseId> BoundBy,
    IReadOnlyList<ClauseId> MayBeBoundBy,
    IReadOnlyList<MemberVerdict> Members,
    IReadOnlyList<string> WouldSettle);

/// <summary>The share of supply with one verdict.</summary>
internal sealed record VerdictShare(CoverageVerdict Verdict, ShareRange Share);

/// <summary>A mineral of a group, and how it is bound.</summary>
internal sealed record MemberVerdict(MineralId Mineral, CountryCode Origin, CoverageVerdict Verdict, CoverageVerdict AtLeast, CoverageVerdict AtMost);

/// <summary>A mineral of which no production shares are known: how it is bound from the issuer of the measures on it, and which other tables there are.</summary>
internal sealed record MineralCoverage(
    MineralId Mineral, CountryCode Origin, MineralForm? Form, IReadOnlyList<CoverageAnswer> Answers, IReadOnlyList<OtherTable> OtherTables);

/// <summary>A table that is not of production, with its largest row.</summary>
internal sealed record OtherTable(string Subject, CountryCode Largest, double LargestShare, Cited Source);

/// <summary>How a mineral is bound on one day.</summary>
internal sealed record CoverageAnswer(
    LocalDate Day, CoverageVerdict Verdict, CoverageVerdict AtLeast, CoverageVerdict AtMost, IReadOnlyList<ClauseId> By, IReadOnlyList<string> WouldSettle);
