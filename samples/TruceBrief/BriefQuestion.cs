namespace CriticalMinerals.Domain.Samples.TruceBrief;

/// <summary>Everything that the sections of the brief are answered from.</summary>
/// <param name="Regime">The embedded regime, or the caller's.</param>
/// <param name="Tables">The embedded share tables and the caller's.</param>
/// <param name="OwnTable">The caller's share table; null for none.</param>
/// <param name="AsOf">The day, and the day whose knowledge may be used.</param>
/// <param name="Destination">Where the supply is to go.</param>
/// <param name="EndUser">What is stated of the end user.</param>
/// <param name="Arrangement">The agreement under which measures are held back; null where the regime has none.</param>
internal sealed record BriefQuestion(
    Regime Regime, IReadOnlyList<ShareTable> Tables, ShareTable? OwnTable, AsOf AsOf, CountryCode Destination, EndUser EndUser, Agreement? Arrangement)
{
    /// <summary>The last day that counts as recorded: knowledge beyond the horizon of the record does not exist.</summary>
    internal LocalDate RecordedThrough => AsOf.KnownOn is { } knownOn ? LocalDate.Min(knownOn, Regime.Horizon) : Regime.Horizon;

    /// <summary>The same question about another day.</summary>
    internal AsOf On(LocalDate day) => new(day, AsOf.KnownOn);

    internal static BriefQuestion From(BriefOptions options)
    {
        if (options.Destination == CountryCode.Unknown)
            throw new CommandFault("--destination ZZ: a destination is a known country, ZZ stands for none. Name one, such as US.");
        var own = options.File is { } path ? OwnDocument.Read(path) : null;
        var regime = own?.Regime ?? ReferenceData.Regime;
        var tables = own?.Table is { } table ? [.. ReferenceData.Shares, table] : ReferenceData.Shares.ToList();
        var asOf = new AsOf(options.Date ?? regime.Horizon, options.KnownOn);
        return new(regime, tables, own?.Table, asOf, options.Destination, options.EndUser, Truce.Choose(regime, options.KnownOn, options.Agreement));
    }
}
