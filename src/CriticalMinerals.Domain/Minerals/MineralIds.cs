namespace CriticalMinerals.Domain;

/// <summary>Ids of the minerals that the reference data describes. Any other <see cref="MineralId"/> is as lawful.</summary>
/// <remarks>Each is made when it is first asked for.</remarks>
public static class MineralIds
{
    /// <summary>Aluminium, Al.</summary>
    public static MineralId Aluminium => field ??= MineralId.Parse("aluminium", null);

    /// <summary>Bauxite.</summary>
    public static MineralId Bauxite => field ??= MineralId.Parse("bauxite", null);

    /// <summary>High-purity alumina.</summary>
    public static MineralId HighPurityAlumina => field ??= MineralId.Parse("high-purity-alumina", null);

    /// <summary>Antimony, Sb.</summary>
    public static MineralId Antimony => field ??= MineralId.Parse("antimony", null);

    /// <summary>Arsenic, As.</summary>
    public static MineralId Arsenic => field ??= MineralId.Parse("arsenic", null);

    /// <summary>Barite.</summary>
    public static MineralId Barite => field ??= MineralId.Parse("barite", null);

    /// <summary>Barium, Ba.</summary>
    public static MineralId Barium => field ??= MineralId.Parse("barium", null);

    /// <summary>Beryllium, Be.</summary>
    public static MineralId Beryllium => field ??= MineralId.Parse("beryllium", null);

    /// <summary>Bismuth, Bi.</summary>
    public static MineralId Bismuth => field ??= MineralId.Parse("bismuth", null);

    /// <summary>Boron, B.</summary>
    public static MineralId Boron => field ??= MineralId.Parse("boron", null);

    /// <summary>Borates.</summary>
    public static MineralId Borates => field ??= MineralId.Parse("borates", null);

    /// <summary>Cadmium, Cd.</summary>
    public static MineralId Cadmium => field ??= MineralId.Parse("cadmium", null);

    /// <summary>Caesium, Cs.</summary>
    public static MineralId Cesium => field ??= MineralId.Parse("cesium", null);

    /// <summary>Chromium, Cr.</summary>
    public static MineralId Chromium => field ??= MineralId.Parse("chromium", null);

    /// <summary>Cobalt, Co.</summary>
    public static MineralId Cobalt => field ??= MineralId.Parse("cobalt", null);

    /// <summary>Metallurgical coal.</summary>
    public static MineralId CokingCoal => field ??= MineralId.Parse("coking-coal", null);

    /// <summary>Copper, Cu.</summary>
    public static MineralId Copper => field ??= MineralId.Parse("copper", null);

    /// <summary>Feldspar.</summary>
    public static MineralId Feldspar => field ??= MineralId.Parse("feldspar", null);

    /// <summary>Fluorspar.</summary>
    public static MineralId Fluorspar => field ??= MineralId.Parse("fluorspar", null);

    /// <summary>Fluorine, F.</summary>
    public static MineralId Fluorine => field ??= MineralId.Parse("fluorine", null);

    /// <summary>Gallium, Ga.</summary>
    public static MineralId Gallium => field ??= MineralId.Parse("gallium", null);

    /// <summary>Germanium, Ge.</summary>
    public static MineralId Germanium => field ??= MineralId.Parse("germanium", null);

    /// <summary>Gold, Au.</summary>
    public static MineralId Gold => field ??= MineralId.Parse("gold", null);

    /// <summary>Graphite.</summary>
    public static MineralId Graphite => field ??= MineralId.Parse("graphite", null);

    /// <summary>Graphite (natural).</summary>
    public static MineralId GraphiteNatural => field ??= MineralId.Parse("graphite-natural", null);

    /// <summary>Graphite (synthetic).</summary>
    public static MineralId GraphiteSynthetic => field ??= MineralId.Parse("graphite-synthetic", null);

    /// <summary>Hafnium, Hf.</summary>
    public static MineralId Hafnium => field ??= MineralId.Parse("hafnium", null);

    /// <summary>Helium, He.</summary>
    public static MineralId Helium => field ??= MineralId.Parse("helium", null);

    /// <summary>Indium, In.</summary>
    public static MineralId Indium => field ??= MineralId.Parse("indium", null);

    /// <summary>Iron ore.</summary>
    public static MineralId IronOre => field ??= MineralId.Parse("iron-ore", null);

    /// <summary>High-purity iron ore.</summary>
    public static MineralId HighPurityIron => field ??= MineralId.Parse("high-purity-iron", null);

    /// <summary>Lead, Pb.</summary>
    public static MineralId Lead => field ??= MineralId.Parse("lead", null);

    /// <summary>Lithium, Li.</summary>
    public static MineralId Lithium => field ??= MineralId.Parse("lithium", null);

    /// <summary>Magnesium metal, Mg.</summary>
    public static MineralId Magnesium => field ??= MineralId.Parse("magnesium", null);

    /// <summary>Magnesium compounds.</summary>
    public static MineralId Magnesite => field ??= MineralId.Parse("magnesite", null);

    /// <summary>Manganese, Mn.</summary>
    public static MineralId Manganese => field ??= MineralId.Parse("manganese", null);

    /// <summary>Molybdenum, Mo.</summary>
    public static MineralId Molybdenum => field ??= MineralId.Parse("molybdenum", null);

    /// <summary>Nickel, Ni.</summary>
    public static MineralId Nickel => field ??= MineralId.Parse("nickel", null);

    /// <summary>Niobium (columbium), Nb.</summary>
    public static MineralId Niobium => field ??= MineralId.Parse("niobium", null);

    /// <summary>Natural rubber.</summary>
    public static MineralId NaturalRubber => field ??= MineralId.Parse("natural-rubber", null);

    /// <summary>Phosphate rock.</summary>
    public static MineralId PhosphateRock => field ??= MineralId.Parse("phosphate-rock", null);

    /// <summary>Phosphorus, P.</summary>
    public static MineralId Phosphorus => field ??= MineralId.Parse("phosphorus", null);

    /// <summary>Potash.</summary>
    public static MineralId Potash => field ??= MineralId.Parse("potash", null);

    /// <summary>Platinum-group metals.</summary>
    public static MineralId PlatinumGroupMetals => field ??= MineralId.Parse("platinum-group-metals", null);

    /// <summary>Platinum, Pt.</summary>
    public static MineralId Platinum => field ??= MineralId.Parse("platinum", null);

    /// <summary>Palladium, Pd.</summary>
    public static MineralId Palladium => field ??= MineralId.Parse("palladium", null);

    /// <summary>Rhodium, Rh.</summary>
    public static MineralId Rhodium => field ??= MineralId.Parse("rhodium", null);

    /// <summary>Ruthenium, Ru.</summary>
    public static MineralId Ruthenium => field ??= MineralId.Parse("ruthenium", null);

    /// <summary>Iridium, Ir.</summary>
    public static MineralId Iridium => field ??= MineralId.Parse("iridium", null);

    /// <summary>Osmium, Os.</summary>
    public static MineralId Osmium => field ??= MineralId.Parse("osmium", null);

    /// <summary>Rare earths.</summary>
    public static MineralId RareEarths => field ??= MineralId.Parse("rare-earths", null);

    /// <summary>Lanthanum, La.</summary>
    public static MineralId Lanthanum => field ??= MineralId.Parse("lanthanum", null);

    /// <summary>Cerium, Ce.</summary>
    public static MineralId Cerium => field ??= MineralId.Parse("cerium", null);

    /// <summary>Praseodymium, Pr.</summary>
    public static MineralId Praseodymium => field ??= MineralId.Parse("praseodymium", null);

    /// <summary>Neodymium, Nd.</summary>
    public static MineralId Neodymium => field ??= MineralId.Parse("neodymium", null);

    /// <summary>Promethium, Pm.</summary>
    public static MineralId Promethium => field ??= MineralId.Parse("promethium", null);

    /// <summary>Samarium, Sm.</summary>
    public static MineralId Samarium => field ??= MineralId.Parse("samarium", null);

    /// <summary>Europium, Eu.</summary>
    public static MineralId Europium => field ??= MineralId.Parse("europium", null);

    /// <summary>Gadolinium, Gd.</summary>
    public static MineralId Gadolinium => field ??= MineralId.Parse("gadolinium", null);

    /// <summary>Terbium, Tb.</summary>
    public static MineralId Terbium => field ??= MineralId.Parse("terbium", null);

    /// <summary>Dysprosium, Dy.</summary>
    public static MineralId Dysprosium => field ??= MineralId.Parse("dysprosium", null);

    /// <summary>Holmium, Ho.</summary>
    public static MineralId Holmium => field ??= MineralId.Parse("holmium", null);

    /// <summary>Erbium, Er.</summary>
    public static MineralId Erbium => field ??= MineralId.Parse("erbium", null);

    /// <summary>Thulium, Tm.</summary>
    public static MineralId Thulium => field ??= MineralId.Parse("thulium", null);

    /// <summary>Ytterbium, Yb.</summary>
    public static MineralId Ytterbium => field ??= MineralId.Parse("ytterbium", null);

    /// <summary>Lutetium, Lu.</summary>
    public static MineralId Lutetium => field ??= MineralId.Parse("lutetium", null);

    /// <summary>Yttrium, Y.</summary>
    public static MineralId Yttrium => field ??= MineralId.Parse("yttrium", null);

    /// <summary>Scandium, Sc.</summary>
    public static MineralId Scandium => field ??= MineralId.Parse("scandium", null);

    /// <summary>Light rare earths.</summary>
    public static MineralId LightRareEarths => field ??= MineralId.Parse("light-rare-earths", null);

    /// <summary>Heavy rare earths.</summary>
    public static MineralId HeavyRareEarths => field ??= MineralId.Parse("heavy-rare-earths", null);

    /// <summary>Rare earth elements for permanent magnets.</summary>
    public static MineralId RareEarthsPermanentMagnet => field ??= MineralId.Parse("rare-earths-permanent-magnet", null);

    /// <summary>Magnet rare earths (IEA: Nd, Pr, Dy, Tb).</summary>
    public static MineralId RareEarthsMagnet => field ??= MineralId.Parse("rare-earths-magnet", null);

    /// <summary>Rhenium, Re.</summary>
    public static MineralId Rhenium => field ??= MineralId.Parse("rhenium", null);

    /// <summary>Rubidium, Rb.</summary>
    public static MineralId Rubidium => field ??= MineralId.Parse("rubidium", null);

    /// <summary>Selenium, Se.</summary>
    public static MineralId Selenium => field ??= MineralId.Parse("selenium", null);

    /// <summary>Silicon, Si.</summary>
    public static MineralId Silicon => field ??= MineralId.Parse("silicon", null);

    /// <summary>Silver, Ag.</summary>
    public static MineralId Silver => field ??= MineralId.Parse("silver", null);

    /// <summary>Strontium, Sr.</summary>
    public static MineralId Strontium => field ??= MineralId.Parse("strontium", null);

    /// <summary>Tantalum, Ta.</summary>
    public static MineralId Tantalum => field ??= MineralId.Parse("tantalum", null);

    /// <summary>Tellurium, Te.</summary>
    public static MineralId Tellurium => field ??= MineralId.Parse("tellurium", null);

    /// <summary>Thallium, Tl.</summary>
    public static MineralId Thallium => field ??= MineralId.Parse("thallium", null);

    /// <summary>Thorium, Th.</summary>
    public static MineralId Thorium => field ??= MineralId.Parse("thorium", null);

    /// <summary>Tin, Sn.</summary>
    public static MineralId Tin => field ??= MineralId.Parse("tin", null);

    /// <summary>Titanium, Ti.</summary>
    public static MineralId Titanium => field ??= MineralId.Parse("titanium", null);

    /// <summary>Tungsten, W.</summary>
    public static MineralId Tungsten => field ??= MineralId.Parse("tungsten", null);

    /// <summary>Uranium, U.</summary>
    public static MineralId Uranium => field ??= MineralId.Parse("uranium", null);

    /// <summary>Vanadium, V.</summary>
    public static MineralId Vanadium => field ??= MineralId.Parse("vanadium", null);

    /// <summary>Zinc, Zn.</summary>
    public static MineralId Zinc => field ??= MineralId.Parse("zinc", null);

    /// <summary>Zirconium, Zr.</summary>
    public static MineralId Zirconium => field ??= MineralId.Parse("zirconium", null);

    /// <summary>Iron, Fe.</summary>
    public static MineralId Iron => field ??= MineralId.Parse("iron", null);

    /// <summary>Sulphur, S.</summary>
    public static MineralId Sulfur => field ??= MineralId.Parse("sulfur", null);

    /// <summary>Diatomite.</summary>
    public static MineralId Diatomite => field ??= MineralId.Parse("diatomite", null);

    /// <summary>Talc and pyrophyllite.</summary>
    public static MineralId Talc => field ??= MineralId.Parse("talc", null);

    /// <summary>Mercury, Hg.</summary>
    public static MineralId Mercury => field ??= MineralId.Parse("mercury", null);
}
