namespace CriticalMinerals.Domain.Tests;

/// <summary>Small measures and suspensions for tests.</summary>
internal static class Some
{
    internal static Citation Source { get; } = new(SourceId.Parse("test"), Confidence.High);

    internal static Authority Mofcom { get; } = new(Party.Parse("CN"), "MOFCOM");

    internal static LocalDate Horizon { get; } = new(2026, 10, 8);

    internal static LocalDate Day(string text) => PartialDate.Parse(text).Day!.Value;

    internal static MeasureEnacted Enacted(string on, string effectiveFrom, string lastDay = "none") =>
        new(PartialDate.Parse(on), DateBound.Parse(effectiveFrom), DateBound.Parse(lastDay), Source);

    internal static MeasureExtended Extended(string on, string lastDay) => new(PartialDate.Parse(on), DateBound.Parse(lastDay), Source);

    internal static MeasureEnded Ended(string on, EndingReason reason) => new(PartialDate.Parse(on), reason, Source);

    internal static ExtensionAnnounced ExtensionAnnounced(string on, string lastDay) => new(PartialDate.Parse(on), DateBound.Parse(lastDay), Source);

    internal static MeasureClause Clause(string id, ControlKind? control = null, ControlScope? scope = null, TradeDirection direction = TradeDirection.Export) =>
        new(ClauseId.Parse(id), "a clause", direction, control ?? new LicenceRequirement(), scope ?? Scope("gallium"));

    internal static ControlScope Scope(string mineral, PlaceScope? destinations = null, EndUserScope? endUsers = null) =>
        new([new MaterialItems([MineralId.Parse(mineral)])], new AllPlaces(), destinations ?? new AllPlaces(), endUsers ?? new AllEndUsers());

    internal static TradeMeasure Measure(string id, params MeasureEvent[] events) =>
        new(MeasureId.Parse(id), "a measure", Mofcom, [Clause($"{id}/1")], [.. events]);

    internal static Suspension Suspension(string id, string target, params MeasureEvent[] events) =>
        new(MeasureId.Parse(id), "a suspension", Mofcom, [ClauseId.Parse(target)], [.. events]);

    internal static Timeline<MeasureState> Fold(TradeMeasure measure, LocalDate? knownOn = null, params Suspension[] suspensions) =>
        ClauseFold.Fold(
            [new(measure.Id, ClauseFold.KnownOf(measure.Events, knownOn), [], [.. suspensions.Select(s => s.Id)])],
            [.. suspensions.Select(s => new ClauseFold.Known(s.Id, ClauseFold.KnownOf(s.Events, knownOn), [], []))]);

    /// <summary>The message by which a check refuses; null where it does not.</summary>
    internal static string? Refusal(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }
}
