using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a table of shares counts and, for trade, whose: this fixes what the whole is and what its rows are.</summary>
/// <remarks>
/// <para>Text and JSON: <c>production</c>, <c>capacity</c>, <c>reserves</c>, <c>consumption</c>, <c>imports</c>, <c>exports</c>,
/// <c>imports-of-US</c>, <c>exports-of-CN</c>.</para>
/// <para>The rows are producing countries for production, capacity and reserves, using countries for consumption, and the importing or exporting
/// countries of the world for <c>imports</c> and <c>exports</c>. The rows of <c>imports-of-US</c> are the countries where US imports come from;
/// the rows of <c>exports-of-CN</c> are the countries that China's exports go to.</para>
/// </remarks>
[JsonConverter(typeof(TokenJsonConverter<Statistic>))]
[TypeConverter(typeof(TokenTypeConverter<Statistic>))]
public sealed record Statistic : TextToken<Statistic>, ITextTokenRule<Statistic>
{
    private const string ImportsOfPrefix = "imports-of-";
    private const string ExportsOfPrefix = "exports-of-";

    private Statistic(StatisticKind kind, Party? of = null)
    {
        Kind = kind;
        Of = of;
    }

    /// <summary>What producers made in the period.</summary>
    public static Statistic Production { get; } = new(StatisticKind.Production);

    /// <summary>What producers could make in the period.</summary>
    public static Statistic Capacity { get; } = new(StatisticKind.Capacity);

    /// <summary>What lies in the ground and can be mined at a profit.</summary>
    public static Statistic Reserves { get; } = new(StatisticKind.Reserves);

    /// <summary>What countries used in the period.</summary>
    public static Statistic Consumption { get; } = new(StatisticKind.Consumption);

    /// <summary>The world's imports by importing country.</summary>
    public static Statistic Imports { get; } = new(StatisticKind.Imports);

    /// <summary>The world's exports by exporting country.</summary>
    public static Statistic Exports { get; } = new(StatisticKind.Exports);

    /// <summary>What is counted.</summary>
    public StatisticKind Kind { get; }

    /// <summary>Whose imports or exports; null for those of the world and for everything else.</summary>
    public Party? Of { get; }

    /// <summary>The imports of one country or bloc, by the country that they come from.</summary>
    /// <param name="importer">Whose imports.</param>
    public static Statistic ImportsOf(Party importer) => new(StatisticKind.Imports, Guard.Against.Null(importer));

    /// <summary>The exports of one country or bloc, by the country that they go to.</summary>
    /// <param name="exporter">Whose exports.</param>
    public static Statistic ExportsOf(Party exporter) => new(StatisticKind.Exports, Guard.Against.Null(exporter));

    private protected override bool TryWrite(Span<char> destination, out int charsWritten) => Kind switch
    {
        StatisticKind.Imports when Of is not null => destination.TryWrite($"{ImportsOfPrefix}{Of}", out charsWritten),
        StatisticKind.Exports when Of is not null => destination.TryWrite($"{ExportsOfPrefix}{Of}", out charsWritten),
        _ => base.TryWrite(destination, out charsWritten),
    };

    private protected override string Text => Kind == StatisticKind.Production ? "production" : OtherText;

    private string OtherText => Kind switch
    {
        StatisticKind.Imports when Of is not null => $"{ImportsOfPrefix}{Of}",
        StatisticKind.Exports when Of is not null => $"{ExportsOfPrefix}{Of}",
        StatisticKind.Capacity => "capacity",
        StatisticKind.Reserves => "reserves",
        StatisticKind.Consumption => "consumption",
        StatisticKind.Imports => "imports",
        _ => "exports",
    };

    static string ITextTokenRule<Statistic>.What => "a statistic";

    static string ITextTokenRule<Statistic>.Rule =>
        "one of production, capacity, reserves, consumption, imports, exports, or the trade of a country or bloc, such as imports-of-US or exports-of-CN";

    static Statistic? ITextTokenRule<Statistic>.Read(ReadOnlySpan<char> text) => text is "production" ? Production : ReadOther(text);

    private static Statistic? ReadOther(ReadOnlySpan<char> text) => text switch
    {
        "capacity" => Capacity,
        "reserves" => Reserves,
        "consumption" => Consumption,
        "imports" => Imports,
        "exports" => Exports,
        _ when text.StartsWith(ImportsOfPrefix, StringComparison.Ordinal) =>
            Party.TryParse(text[ImportsOfPrefix.Length..], null, out var importer) ? ImportsOf(importer) : null,
        _ when text.StartsWith(ExportsOfPrefix, StringComparison.Ordinal) =>
            Party.TryParse(text[ExportsOfPrefix.Length..], null, out var exporter) ? ExportsOf(exporter) : null,
        _ => null,
    };
}
