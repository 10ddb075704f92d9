using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A place in the supply chain: a mineral at a stage, in a form where the source tells forms apart.</summary>
/// <remarks>
/// Equal when all three are equal. All rare earths (<c>rare-earths</c>) and magnet rare earths (<c>rare-earths-magnet</c>) are different minerals
/// here, since shares of one are not shares of the other.
/// </remarks>
public sealed record SupplyNode
{
    /// <summary>A mineral at a stage.</summary>
    /// <param name="mineral">The mineral or group of minerals.</param>
    /// <param name="stage">The step of the supply chain.</param>
    /// <param name="form">The form that is counted, such as sponge; null where the source counts all forms together or says nothing.</param>
    [JsonConstructor]
    public SupplyNode(MineralId mineral, SupplyChainStage stage, MineralForm? form = null)
    {
        Mineral = Guard.Against.Null(mineral);
        Stage = Guard.Against.Null(stage);
        Form = form;
    }

    /// <summary>The mineral or group of minerals.</summary>
    [JsonConverter(typeof(OwnJsonOnly<SupplyNode>))]
    public MineralId Mineral { get; }

    /// <summary>The step of the supply chain.</summary>
    public SupplyChainStage Stage { get; }

    /// <summary>The form that is counted; null where the source counts all forms together or says nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MineralForm? Form { get; }

    /// <summary>The node in words, for people: <c>gallium refining (metal)</c>.</summary>
    public override string ToString() => Form is null ? $"{Mineral} {Stage}" : $"{Mineral} {Stage} ({Form})";
}
