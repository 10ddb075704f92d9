namespace CriticalMinerals.Domain;

/// <summary>Well-known forms of minerals. A <see cref="MineralForm"/> that is not among them is as lawful.</summary>
public static class MineralForms
{
    /// <summary>Rock as mined.</summary>
    public static MineralForm Ore { get; } = MineralForm.Parse("ore", null);

    /// <summary>Ore after beneficiation.</summary>
    public static MineralForm Concentrate { get; } = MineralForm.Parse("concentrate", null);

    /// <summary>A product between concentrate and metal or compound, such as matte, mixed hydroxide or crude.</summary>
    public static MineralForm Intermediate { get; } = MineralForm.Parse("intermediate", null);

    /// <summary>Any chemical compound, where the source says no more.</summary>
    public static MineralForm Compound { get; } = MineralForm.Parse("compound", null);

    /// <summary>An oxide, such as neodymium oxide.</summary>
    public static MineralForm Oxide { get; } = MineralForm.Parse("oxide", null);

    /// <summary>A hydroxide, such as lithium hydroxide.</summary>
    public static MineralForm Hydroxide { get; } = MineralForm.Parse("hydroxide", null);

    /// <summary>A carbonate, such as lithium carbonate.</summary>
    public static MineralForm Carbonate { get; } = MineralForm.Parse("carbonate", null);

    /// <summary>A chloride, such as germanium tetrachloride.</summary>
    public static MineralForm Chloride { get; } = MineralForm.Parse("chloride", null);

    /// <summary>A fluoride, such as hydrogen fluoride made of fluorspar.</summary>
    public static MineralForm Fluoride { get; } = MineralForm.Parse("fluoride", null);

    /// <summary>A sulfate, such as nickel or cobalt sulfate.</summary>
    public static MineralForm Sulfate { get; } = MineralForm.Parse("sulfate", null);

    /// <summary>Any other salt, such as ammonium paratungstate.</summary>
    public static MineralForm Salt { get; } = MineralForm.Parse("salt", null);

    /// <summary>The unalloyed metal or element, unwrought.</summary>
    public static MineralForm Metal { get; } = MineralForm.Parse("metal", null);

    /// <summary>A metal or alloy as powder.</summary>
    public static MineralForm Powder { get; } = MineralForm.Parse("powder", null);

    /// <summary>An alloy, such as neodymium-iron-boron or ferrovanadium.</summary>
    public static MineralForm Alloy { get; } = MineralForm.Parse("alloy", null);

    /// <summary>A crystal, ingot or wafer for semiconductors, such as gallium arsenide.</summary>
    public static MineralForm Wafer { get; } = MineralForm.Parse("wafer", null);

    /// <summary>Natural flake, as of graphite.</summary>
    public static MineralForm Flake { get; } = MineralForm.Parse("flake", null);

    /// <summary>Spheronised particles for batteries, as of graphite.</summary>
    public static MineralForm Sphere { get; } = MineralForm.Parse("sphere", null);

    /// <summary>A gas, such as helium.</summary>
    public static MineralForm Gas { get; } = MineralForm.Parse("gas", null);

    /// <summary>A permanent magnet.</summary>
    public static MineralForm Magnet { get; } = MineralForm.Parse("magnet", null);

    /// <summary>A sputtering target.</summary>
    public static MineralForm Target { get; } = MineralForm.Parse("target", null);

    /// <summary>A finished or semi-finished article of the metal.</summary>
    public static MineralForm Article { get; } = MineralForm.Parse("article", null);

    /// <summary>Slag, ash or residue that is worked up further.</summary>
    public static MineralForm Slag { get; } = MineralForm.Parse("slag", null);

    /// <summary>Waste and scrap for recycling.</summary>
    public static MineralForm Scrap { get; } = MineralForm.Parse("scrap", null);

    /// <summary>All of these forms, roughly from the mine to the product.</summary>
    public static ValueList<MineralForm> All { get; } =
    [
        Ore, Concentrate, Intermediate, Compound, Oxide, Hydroxide, Carbonate, Chloride, Fluoride, Sulfate, Salt, Metal,
        Powder, Alloy, Wafer, Flake, Sphere, Gas, Magnet, Target, Article, Slag, Scrap,
    ];
}
