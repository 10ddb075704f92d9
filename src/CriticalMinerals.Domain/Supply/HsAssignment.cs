using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>A customs code under which a mineral is traded at a stage, in a form.</summary>
/// <remarks>The assignment is made by whoever keeps the list; the codes are the World Customs Organization's. Equal by all members; no order.</remarks>
public sealed record HsAssignment
{
    /// <summary>An assignment.</summary>
    /// <param name="code">The chapter, heading or subheading, with its edition of the Harmonized System.</param>
    /// <param name="mineral">The mineral or group.</param>
    /// <param name="stage">The stage that the goods come from.</param>
    /// <param name="form">The form in words.</param>
    /// <param name="scope">How much of what the code covers is this mineral.</param>
    /// <param name="note">What a reader must know; null, the default, for nothing.</param>
    /// <exception cref="ArgumentNullException">Code, mineral, stage or form is null.</exception>
    /// <exception cref="ArgumentException">A text is not one clean line, or the scope is no named member.</exception>
    [JsonConstructor]
    public HsAssignment(HsCode code, MineralId mineral, SupplyChainStage stage, string form, HsScope scope, string? note = null)
    {
        Code = Guard.Against.Null(code);
        Mineral = Guard.Against.Null(mineral);
        Stage = Guard.Against.Null(stage);
        Form = Guard.Against.UncleanText(form, "The form of an assignment");
        Scope = scope is >= HsScope.Exclusive and <= HsScope.Residual ? scope : Guard.Against.UnnamedMember(scope);
        Note = Guard.Against.UncleanOptionalText(note, "The note of an assignment");
    }

    /// <summary>The chapter, heading or subheading, with its edition of the Harmonized System.</summary>
    [JsonConverter(typeof(OwnJsonOnly<HsAssignment>))]
    public HsCode Code { get; }

    /// <summary>The mineral or group.</summary>
    public MineralId Mineral { get; }

    /// <summary>The stage that the goods come from.</summary>
    public SupplyChainStage Stage { get; }

    /// <summary>The form in words.</summary>
    public string Form { get; }

    /// <summary>How much of what the code covers is this mineral.</summary>
    public HsScope Scope { get; }

    /// <summary>What a reader must know; null for nothing.</summary>
    public string? Note { get; }
}
