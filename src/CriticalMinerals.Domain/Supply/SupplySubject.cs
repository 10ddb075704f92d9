using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>What a share table is about: what was counted, where in the supply chain, when, on which basis, in which edition.</summary>
/// <remarks>
/// Tables combine only when their subjects are equal in every member. The edition is part of it because publishers revise: two editions may give
/// different figures for the same year. No order.
/// </remarks>
public sealed record SupplySubject
{
    /// <summary>Says what a table is about.</summary>
    /// <param name="node">The mineral, stage and form.</param>
    /// <param name="statistic">What is counted, and whose in the case of trade.</param>
    /// <param name="period">When.</param>
    /// <param name="basis">What the quantities are measured in; null where the source does not say.</param>
    /// <param name="edition">The edition of the publication, such as <c>MCS 2026</c>; null where there are no editions.</param>
    /// <param name="excluding">Countries that the whole leaves out, in any order; empty for the whole world (or all of one party's trade).</param>
    /// <exception cref="ArgumentException">The edition is blank or not one trimmed line; an excluded country is unknown or comes twice.</exception>
    [JsonConstructor]
    public SupplySubject(
        SupplyNode node,
        Statistic statistic,
        ReferencePeriod period,
        SupplyBasis? basis = null,
        string? edition = null,
        ValueList<CountryCode> excluding = default)
    {
        Node = Guard.Against.Null(node);
        Statistic = Guard.Against.Null(statistic);
        Period = Guard.Against.Null(period);
        Basis = basis;
        Edition = Guard.Against.UncleanOptionalText(edition, "An edition");
        Excluding = excluding.IsEmpty ? default : Guard.Against.RepeatedCountry(excluding.AsSpan(), "A list of excluded countries", nameof(excluding));
    }

    /// <summary>The mineral, stage and form.</summary>
    [JsonConverter(typeof(OwnJsonOnly<SupplySubject>))]
    public SupplyNode Node { get; }

    /// <summary>What is counted, and whose in the case of trade.</summary>
    public Statistic Statistic { get; }

    /// <summary>When.</summary>
    public ReferencePeriod Period { get; }

    /// <summary>What the quantities are measured in; null where the source does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SupplyBasis? Basis { get; }

    /// <summary>The edition of the publication; null where there are no editions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Edition { get; }

    /// <summary>Countries that the whole leaves out, in the order of their codes; empty for the whole world (or all of one party's trade).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<CountryCode> Excluding { get; }

    /// <summary>The same subject for a whole that leaves out these countries too.</summary>
    internal SupplySubject Without(IEnumerable<CountryCode> countries) =>
        new(Node, Statistic, Period, Basis, Edition, Excluding.Concat(countries).Distinct().ToValueList());

    /// <summary>The same subject under another edition: no longer what was published, but what follows from it.</summary>
    internal SupplySubject InEdition(string edition) => new(Node, Statistic, Period, Basis, edition, Excluding);

    /// <summary>The subject in one line, for people: <c>gallium refining, production 2024, contained-metal, MCS 2026</c>.</summary>
    public override string ToString()
    {
        var text = $"{Node}, {Statistic} {Period}";
        if (Basis is not null) text += $", {Basis}";
        if (Edition is not null) text += $", {Edition}";
        return Excluding.IsEmpty ? text : $"{text}, excluding {string.Join(", ", Excluding.AsEnumerable())}";
    }
}
