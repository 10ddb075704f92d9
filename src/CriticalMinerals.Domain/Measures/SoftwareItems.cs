using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Programs that a text names among the goods and technology it binds.</summary>
public sealed record SoftwareItems : ScopeItem
{
    /// <summary>Items in words.</summary>
    /// <param name="description">What they are, in own words.</param>
    /// <param name="controlCodes">Their codes on a control list.</param>
    /// <exception cref="ArgumentException">The description is empty.</exception>
    [JsonConstructor]
    public SoftwareItems(string description, ValueList<ControlCode> controlCodes = default)
    {
        Description = Guard.Against.UncleanText(description, "A description");
        ControlCodes = controlCodes;
    }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(OwnJsonOnly<SoftwareItems>))]
    public override string Kind => "software";

    /// <summary>What they are.</summary>
    public string Description { get; }

    /// <summary>Their codes on a control list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ControlCode> ControlCodes { get; }

    internal override bool NamesGoods => false;
}
