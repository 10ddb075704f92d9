using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Minerals and what is made of them, by form or by code.</summary>
public sealed record MaterialItems : ScopeItem
{
    /// <summary>Materials.</summary>
    /// <param name="minerals">The minerals or groups; empty where the text names codes alone.</param>
    /// <param name="forms">The forms bound; empty where every form is.</param>
    /// <param name="hsCodes">Codes of the Harmonized System that the text names.</param>
    /// <param name="tariffLines">National tariff lines that the text names.</param>
    /// <param name="controlCodes">Codes of a control list that the text names or puts the items on.</param>
    /// <param name="condition">A technical condition in own words, where only the text decides whether a good meets it; null where there is none.</param>
    /// <exception cref="ArgumentException">No mineral, HS code or tariff line is named.</exception>
    [JsonConstructor]
    public MaterialItems(
        ValueList<MineralId> minerals,
        ValueList<MineralForm> forms = default,
        ValueList<HsCode> hsCodes = default,
        ValueList<TariffLine> tariffLines = default,
        ValueList<ControlCode> controlCodes = default,
        string? condition = null)
    {
        Minerals = minerals.IsEmpty && hsCodes.IsEmpty && tariffLines.IsEmpty
            ? throw new ArgumentException("Name at least one mineral, group, HS code or tariff line: a scope of all goods is AllGoods.", nameof(minerals))
            : minerals;
        Forms = forms;
        HsCodes = hsCodes;
        TariffLines = tariffLines;
        ControlCodes = controlCodes;
        Condition = Guard.Against.UncleanOptionalText(condition, "The condition");
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<MaterialItems>))]
    public override string Kind => "materials";

    /// <summary>The minerals or groups; empty where the text names codes alone.</summary>
    public ValueList<MineralId> Minerals { get; }

    /// <summary>The forms bound; empty where every form is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<MineralForm> Forms { get; }

    /// <summary>Codes of the Harmonized System that the text names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HsCode> HsCodes { get; }

    /// <summary>National tariff lines that the text names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<TariffLine> TariffLines { get; }

    /// <summary>Codes of a control list that the text names or puts the items on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ControlCode> ControlCodes { get; }

    /// <summary>A technical condition that only the text decides.</summary>
    public string? Condition { get; }

    internal override bool NamesGoods => true;
}
