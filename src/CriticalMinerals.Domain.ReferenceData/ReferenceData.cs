using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>Sourced reference data: measures, suspensions, agreements and claims, shares of supply, minerals, official lists, and the sources of it all.</summary>
/// <remarks>Each part is read from this assembly on first use, once, and may be asked for from several threads at once.</remarks>
public static partial class ReferenceData
{
    private const string Edition = "reference data 2026-10-08";

    /// <summary>The last day of which the data knows anything: 8 October 2026.</summary>
    public static LocalDate Horizon => new(2026, 10, 8);

    /// <summary>
    /// Controls of trade in critical minerals and agreements on them since 2006, those around the trade truce of the United States and China in full: measures,
    /// suspensions, agreements, what sources claim of them, and the groups of minerals, blocs of countries and customs codes that they name.
    /// </summary>
    public static Regime Regime => OpenRegime.Value;

    /// <summary>Published shares of supply, each on its own basis.</summary>
    public static ShareTables Shares => OpenShares.Value;

    /// <summary>The minerals, elements, products and groups that the other parts name, in the order of their ids.</summary>
    public static ValueList<Mineral> Minerals => OpenMinerals.Value;

    /// <summary>Official lists of critical minerals whose members are all known.</summary>
    public static ValueList<CriticalMineralsList> CriticalLists => OpenLists.Value;

    /// <summary>Every source that the data cites, in the order of their ids.</summary>
    public static ValueList<Source> Sources => OpenSources.Value;

    /// <summary>The source with an id.</summary>
    /// <exception cref="ArgumentException">The data cites no such source.</exception>
    public static Source FindSource(SourceId id)
    {
        Guard.Against.Null(id);
        return Sources.FirstOrDefault(source => source.Id == id)
            ?? throw new ArgumentException($"The reference data cites no source {id}. Those it cites are in ReferenceData.Sources.", nameof(id));
    }

    private static Regime ReadRegime() => new(
        Edition,
        Horizon,
        DataFolder.ReadAll<TradeMeasure>("measures"),
        DataFolder.ReadAll<Suspension>("suspensions"),
        DataFolder.ReadAll<Agreement>("agreements"),
        DataFolder.ReadAll<Claim>("claims"),
        new Vocabulary(DataFolder.Read<Vocabulary>("vocabulary.json").MineralGroups, Blocs.All, [.. HsCodes]));

    // A class for each part: its only field is set when it is first asked for, once, whoever asks, and asking for one part touches no other.
    private static class OpenRegime
    {
        internal static readonly Regime Value = ReadRegime();
    }

    private static class OpenShares
    {
        internal static readonly ShareTables Value = new(ShareTablePart.Embedded());
    }

    private static class OpenMinerals
    {
        internal static readonly ValueList<Mineral> Value = DataFolder.Read<ValueList<Mineral>>("minerals.json");
    }

    private static class OpenLists
    {
        internal static readonly ValueList<CriticalMineralsList> Value = DataFolder.ReadAll<CriticalMineralsList>("lists");
    }

    private static class OpenSources
    {
        internal static readonly ValueList<Source> Value = DataFolder.Read<ValueList<Source>>("sources.json");
    }
}
