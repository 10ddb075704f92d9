namespace CriticalMinerals.Domain;

/// <summary>The symbols of the 118 elements in the order of their atomic numbers (IUPAC).</summary>
internal static class PeriodicTable
{
    private static readonly string[] Symbols =
        ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb "
        + "Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es "
        + "Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og").Split(' ');

    internal static int Count => Symbols.Length;

    /// <summary>The symbol of an element.</summary>
    /// <param name="atomicNumber">From 1 to 118.</param>
    internal static string SymbolOf(int atomicNumber) => Symbols[atomicNumber - 1];
}
