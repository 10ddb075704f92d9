namespace CriticalMinerals.Domain;

/// <summary>A customs code under which a mineral is traded at a stage, in a form.</summary>
/// <param name="Code">The subheading, with its edition of the Harmonized System.</param>
/// <param name="Mineral">The mineral.</param>
/// <param name="Stage">The stage that the goods come from.</param>
/// <param name="Form">The form in words.</param>
/// <param name="Scope">How much of what the code covers is this mineral.</param>
/// <param name="Note">What a reader must know; null for nothing.</param>
/// <remarks>The assignment is made by this library; the codes are the World Customs Organization's.</remarks>
public sealed record HsAssignment(HsCode Code, MineralId Mineral, SupplyChainStage Stage, string Form, HsScope Scope, string? Note = null)
{
    /// <summary>The subheading, with its edition of the Harmonized System.</summary>
    public HsCode Code { get; } = Code;

    /// <summary>The mineral.</summary>
    public MineralId Mineral { get; } = Mineral;

    /// <summary>The stage that the goods come from.</summary>
    public SupplyChainStage Stage { get; } = Stage;

    /// <summary>The form in words.</summary>
    public string Form { get; } = Form;

    /// <summary>How much of what the code covers is this mineral.</summary>
    public HsScope Scope { get; } = Scope;

    /// <summary>What a reader must know; null for nothing.</summary>
    public string? Note { get; } = Note;
}
