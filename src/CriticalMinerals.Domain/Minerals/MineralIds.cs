namespace CriticalMinerals.Domain;

/// <summary>Ids of the minerals that the reference data describes. Any other <see cref="MineralId"/> is as lawful.</summary>
public static class MineralIds
{
    /// <summary>Aluminium, Al.</summary>
    public static MineralId Aluminium { get; } = MineralId.Parse("aluminium", null);

    /// <summary>Bauxite.</summary>
    public static MineralId Bauxite { get; } = MineralId.Parse("bauxite", null);

    /// <summary>High-purity alumina.</summary>
    public static MineralId HighPurityAlumina { get; } = MineralId.Parse("high-purity-alumina", null);

    /// <summary>Antimony, Sb.</summary>
    public static MineralId Antimony { get; } = MineralId.Parse("antimony", null);

    /// <summary>Arsenic, As.</summary>
    public static MineralId Arsenic { get; } = MineralId.Parse("arsenic", null);

    /// <summary>Barite.</summary>
    public static MineralId Barite { get; } = MineralId.Parse("barite", null);

    /// <summary>Barium, Ba.</summary>
    public static MineralId Barium { get; } = MineralId.Parse("barium", null);

    /// <summary>Beryllium, Be.</summary>
    public static MineralId Beryllium { get; } = MineralId.Parse("beryllium", null);

    /// <summary>Bismuth, Bi.</summary>
    public static MineralId Bismuth { get; } = MineralId.Parse("bismuth", null);

    /// <summary>Boron, B.</summary>
    public static MineralId Boron { get; } = MineralId.Parse("boron", null);

    /// <summary>Borates.</summary>
    public static MineralId Borates { get; } = MineralId.Parse("borates", null);

    /// <summary>Cadmium, Cd.</summary>
    public static MineralId Cadmium { get; } = MineralId.Parse("cadmium", null);

    /// <summary>Caesium, Cs.</summary>
    public static MineralId Cesium { get; } = MineralId.Parse("cesium", null);

    /// <summary>Chromium, Cr.</summary>
    public static MineralId Chromium { get; } = MineralId.Parse("chromium", null);

    /// <summary>Cobalt, Co.</summary>
    public static MineralId Cobalt { get; } = MineralId.Parse("cobalt", null);

    /// <summary>Metallurgical coal.</summary>
    public static MineralId CokingCoal { get; } = MineralId.Parse("coking-coal", null);

    /// <summary>Copper, Cu.</summary>
    public static MineralId Copper { get; } = MineralId.Parse("copper", null);

    /// <summary>Feldspar.</summary>
    public static MineralId Feldspar { get; } = MineralId.Parse("feldspar", null);

    /// <summary>Fluorspar.</summary>
    public static MineralId Fluorspar { get; } = MineralId.Parse("fluorspar", null);

    /// <summary>Fluorine, F.</summary>
    public static MineralId Fluorine { get; } = MineralId.Parse("fluorine", null);

    /// <summary>Gallium, Ga.</summary>
    public static MineralId Gallium { get; } = MineralId.Parse("gallium", null);

    /// <summary>Germanium, Ge.</summary>
    public static MineralId Germanium { get; } = MineralId.Parse("germanium", null);

    /// <summary>Gold, Au.</summary>
    public static MineralId Gold { get; } = MineralId.Parse("gold", null);

    /// <summary>Graphite.</summary>
    public static MineralId Graphite { get; } = MineralId.Parse("graphite", null);

    /// <summary>Graphite (natural).</summary>
    public static MineralId GraphiteNatural { get; } = MineralId.Parse("graphite-natural", null);

    /// <summary>Graphite (synthetic).</summary>
    public static MineralId GraphiteSynthetic { get; } = MineralId.Parse("graphite-synthetic", null);

    /// <summary>Hafnium, Hf.</summary>
    public static MineralId Hafnium { get; } = MineralId.Parse("hafnium", null);

    /// <summary>Helium, He.</summary>
    public static MineralId Helium { get; } = MineralId.Parse("helium", null);

    /// <summary>Indium, In.</summary>
    public static MineralId Indium { get; } = MineralId.Parse("indium", null);

    /// <summary>Iron ore.</summary>
    public static MineralId IronOre { get; } = MineralId.Parse("iron-ore", null);

    /// <summary>High-purity iron ore.</summary>
    public static MineralId HighPurityIron { get; } = MineralId.Parse("high-purity-iron", null);

    /// <summary>Lead, Pb.</summary>
    public static MineralId Lead { get; } = MineralId.Parse("lead", null);

    /// <summary>Lithium, Li.</summary>
    public static MineralId Lithium { get; } = MineralId.Parse("lithium", null);

    /// <summary>Magnesium metal, Mg.</summary>
    public static MineralId Magnesium { get; } = MineralId.Parse("magnesium", null);

    /// <summary>Magnesium compounds.</summary>
    public static MineralId Magnesite { get; } = MineralId.Parse("magnesite", null);

    /// <summary>Manganese, Mn.</summary>
    public static MineralId Manganese { get; } = MineralId.Parse("manganese", null);

    /// <summary>Molybdenum, Mo.</summary>
    public static MineralId Molybdenum { get; } = MineralId.Parse("molybdenum", null);

    /// <summary>Nickel, Ni.</summary>
    public static MineralId Nickel { get; } = MineralId.Parse("nickel", null);

    /// <summary>Niobium (columbium), Nb.</summary>
    public static MineralId Niobium { get; } = MineralId.Parse("niobium", null);

    /// <summary>Natural rubber.</summary>
    public static MineralId NaturalRubber { get; } = MineralId.Parse("natural-rubber", null);

    /// <summary>Phosphate rock.</summary>
    public static MineralId PhosphateRock { get; } = MineralId.Parse("phosphate-rock", null);

    /// <summary>Phosphorus, P.</summary>
    public static MineralId Phosphorus { get; } = MineralId.Parse("phosphorus", null);

    /// <summary>Potash.</summary>
    public static MineralId Potash { get; } = MineralId.Parse("potash", null);

    /// <summary>Platinum-group metals.</summary>
    public static MineralId PlatinumGroupMetals { get; } = MineralId.Parse("platinum-group-metals", null);

    /// <summary>Platinum, Pt.</summary>
    public static MineralId Platinum { get; } = MineralId.Parse("platinum", null);

    /// <summary>Palladium, Pd.</summary>
    public static MineralId Palladium { get; } = MineralId.Parse("palladium", null);

    /// <summary>Rhodium, Rh.</summary>
    public static MineralId Rhodium { get; } = MineralId.Parse("rhodium", null);

    /// <summary>Ruthenium, Ru.</summary>
    public static MineralId Ruthenium { get; } = MineralId.Parse("ruthenium", null);

    /// <summary>Iridium, Ir.</summary>
    public static MineralId Iridium { get; } = MineralId.Parse("iridium", null);

    /// <summary>Osmium, Os.</summary>
    public static MineralId Osmium { get; } = MineralId.Parse("osmium", null);

    /// <summary>Rare earths.</summary>
    public static MineralId RareEarths { get; } = MineralId.Parse("rare-earths", null);

    /// <summary>Lanthanum, La.</summary>
    public static MineralId Lanthanum { get; } = MineralId.Parse("lanthanum", null);

    /// <summary>Cerium, Ce.</summary>
    public static MineralId Cerium { get; } = MineralId.Parse("cerium", null);

    /// <summary>Praseodymium, Pr.</summary>
    public static MineralId Praseodymium { get; } = MineralId.Parse("praseodymium", null);

    /// <summary>Neodymium, Nd.</summary>
    public static MineralId Neodymium { get; } = MineralId.Parse("neodymium", null);

    /// <summary>Promethium, Pm.</summary>
    public static MineralId Promethium { get; } = MineralId.Parse("promethium", null);

    /// <summary>Samarium, Sm.</summary>
    public static MineralId Samarium { get; } = MineralId.Parse("samarium", null);

    /// <summary>Europium, Eu.</summary>
    public static MineralId Europium { get; } = MineralId.Parse("europium", null);

    /// <summary>Gadolinium, Gd.</summary>
    public static MineralId Gadolinium { get; } = MineralId.Parse("gadolinium", null);

    /// <summary>Terbium, Tb.</summary>
    public static MineralId Terbium { get; } = MineralId.Parse("terbium", null);

    /// <summary>Dysprosium, Dy.</summary>
    public static MineralId Dysprosium { get; } = MineralId.Parse("dysprosium", null);

    /// <summary>Holmium, Ho.</summary>
    public static MineralId Holmium { get; } = MineralId.Parse("holmium", null);

    /// <summary>Erbium, Er.</summary>
    public static MineralId Erbium { get; } = MineralId.Parse("erbium", null);

    /// <summary>Thulium, Tm.</summary>
    public static MineralId Thulium { get; } = MineralId.Parse("thulium", null);

    /// <summary>Ytterbium, Yb.</summary>
    public static MineralId Ytterbium { get; } = MineralId.Parse("ytterbium", null);

    /// <summary>Lutetium, Lu.</summary>
    public static MineralId Lutetium { get; } = MineralId.Parse("lutetium", null);

    /// <summary>Yttrium, Y.</summary>
    public static MineralId Yttrium { get; } = MineralId.Parse("yttrium", null);

    /// <summary>Scandium, Sc.</summary>
    public static MineralId Scandium { get; } = MineralId.Parse("scandium", null);

    /// <summary>Light rare earths.</summary>
    public static MineralId LightRareEarths { get; } = MineralId.Parse("light-rare-earths", null);

    /// <summary>Heavy rare earths.</summary>
    public static MineralId HeavyRareEarths { get; } = MineralId.Parse("heavy-rare-earths", null);

    /// <summary>Rare earth elements for permanent magnets.</summary>
    public static MineralId RareEarthsPermanentMagnet { get; } = MineralId.Parse("rare-earths-permanent-magnet", null);

    /// <summary>Magnet rare earths (IEA: Nd, Pr, Dy, Tb).</summary>
    public static MineralId RareEarthsMagnet { get; } = MineralId.Parse("rare-earths-magnet", null);

    /// <summary>Rhenium, Re.</summary>
    public static MineralId Rhenium { get; } = MineralId.Parse("rhenium", null);

    /// <summary>Rubidium, Rb.</summary>
    public static MineralId Rubidium { get; } = MineralId.Parse("rubidium", null);

    /// <summary>Selenium, Se.</summary>
    public static MineralId Selenium { get; } = MineralId.Parse("selenium", null);

    /// <summary>Silicon, Si.</summary>
    public static MineralId Silicon { get; } = MineralId.Parse("silicon", null);

    /// <summary>Silver, Ag.</summary>
    public static MineralId Silver { get; } = MineralId.Parse("silver", null);

    /// <summary>Strontium, Sr.</summary>
    public static MineralId Strontium { get; } = MineralId.Parse("strontium", null);

    /// <summary>Tantalum, Ta.</summary>
    public static MineralId Tantalum { get; } = MineralId.Parse("tantalum", null);

    /// <summary>Tellurium, Te.</summary>
    public static MineralId Tellurium { get; } = MineralId.Parse("tellurium", null);

    /// <summary>Thallium, Tl.</summary>
    public static MineralId Thallium { get; } = MineralId.Parse("thallium", null);

    /// <summary>Thorium, Th.</summary>
    public static MineralId Thorium { get; } = MineralId.Parse("thorium", null);

    /// <summary>Tin, Sn.</summary>
    public static MineralId Tin { get; } = MineralId.Parse("tin", null);

    /// <summary>Titanium, Ti.</summary>
    public static MineralId Titanium { get; } = MineralId.Parse("titanium", null);

    /// <summary>Tungsten, W.</summary>
    public static MineralId Tungsten { get; } = MineralId.Parse("tungsten", null);

    /// <summary>Uranium, U.</summary>
    public static MineralId Uranium { get; } = MineralId.Parse("uranium", null);

    /// <summary>Vanadium, V.</summary>
    public static MineralId Vanadium { get; } = MineralId.Parse("vanadium", null);

    /// <summary>Zinc, Zn.</summary>
    public static MineralId Zinc { get; } = MineralId.Parse("zinc", null);

    /// <summary>Zirconium, Zr.</summary>
    public static MineralId Zirconium { get; } = MineralId.Parse("zirconium", null);

    /// <summary>Iron, Fe.</summary>
    public static MineralId Iron { get; } = MineralId.Parse("iron", null);

    /// <summary>Sulphur, S.</summary>
    public static MineralId Sulfur { get; } = MineralId.Parse("sulfur", null);

    /// <summary>Diatomite.</summary>
    public static MineralId Diatomite { get; } = MineralId.Parse("diatomite", null);

    /// <summary>Talc and pyrophyllite.</summary>
    public static MineralId Talc { get; } = MineralId.Parse("talc", null);

    /// <summary>Mercury, Hg.</summary>
    public static MineralId Mercury { get; } = MineralId.Parse("mercury", null);
}
