namespace CriticalMinerals.Domain.Samples.MineralsApi;

internal sealed record StatusAnswer(MeasureId Measure, AsOf AsOf, MeasureState State, string Reason, Citation? Citation);

internal sealed record CountryAnswer(CountryCode Code, string Name);

internal sealed record ConcentrationAnswer(MineralId Mineral, double AtLeast, double? AtMost);

internal sealed record Receipt(string Id, int Parts);

/// <summary>A type of the app's own, with domain values in every position.</summary>
internal sealed record Portfolio(
    string Name, ShareTable? Table, TradeMeasure? Measure, Citation? Citation, Agreement? Agreement, Regime? Regime, ValueList<MineralId> Minerals, Dictionary<MineralId, Share> Weights,
    List<RenewalClause>? Renewals = null);
