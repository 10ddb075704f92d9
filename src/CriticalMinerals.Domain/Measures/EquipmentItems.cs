using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Equipment and its parts.</summary>
public sealed record EquipmentItems : ScopeItem
{
    /// <summary>Items in words.</summary>
    /// <param name="description">What they are, in own words.</param>
    /// <param name="controlCodes">Their codes on a control list.</param>
    /// <exception cref="ArgumentException">The description is empty.</exception>
    [JsonConstructor]
    public EquipmentItems(string description, ValueList<ControlCode> controlCodes = default)
    {
        Description = Guard.Against.UncleanText(description, "A description");
        ControlCodes = controlCodes;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<EquipmentItems>))]
    public override string Kind => "equipment";

    /// <summary>What they are.</summary>
    public string Description { get; }

    /// <summary>Their codes on a control list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ControlCode> ControlCodes { get; }

    internal override bool NamesGoods => false;
}
