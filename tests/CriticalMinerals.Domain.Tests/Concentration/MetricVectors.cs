namespace CriticalMinerals.Domain.Tests;

/// <summary>Inputs and results of other test suites, worked examples and papers; the tolerance is what the printed digits allow.</summary>
internal static class MetricVectors
{
    private static readonly double[] ConcstatsShare2018Hhi01 =
    [
        0.012663407, 0.029367501, 0.014456455, 0.012046011, 0.007477799, 0.189784408, 0.008738591, 0.015635544, 0.012787201, 0.013071539,
        0.046268385, 0.006580823, 0.009102, 0.00760554, 0.047173998, 0.034356881, 0.137813902, 0.016876624, 0.065780114, 0.053775553,
        0.228519883, 0.030117841,
    ];

    private static readonly double[] ConcstatsDocX2Hhi =
    [
        0.35, 0.4, 0.05, 0.1, 0.06, 0.04,
    ];

    private static readonly double[] Doersam2004FourCarMakers =
    [
        20, 50, 20, 10,
    ];

    private static readonly double[] HillNumberQ0 =
    [
        1, 2, 3, 4, 5,
    ];

    private static readonly double[] AtkinsonE05 =
    [
        541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261,
    ];

    private static readonly double[] GeopolriskManganese2022ProductionHhi =
    [
        32400, 3082850, 420, 529664, 819000, 160, 5380, 371900, 5000, 4529000, 160000, 919800, 105800, 872600, 0, 65800, 136600, 61200,
        312720, 220745, 24500, 207100, 10600, 23100, 3000, 200, 1169, 5900, 16500, 13370, 7113500, 0, 320, 36900, 372800, 155000, 69490,
    ];

    private static readonly double[] Wmd2022ZirconiumProductionHhi =
    [
        470000, 310000, 140000, 134082, 97400, 84062, 29715, 26821, 20000, 16500, 16000, 14100, 7850, 7200, 6513, 4705, 768, 268,
    ];

    private static readonly double[] Wmd2022BaryteProductionHhi =
    [
        2000000, 2000000, 1100000, 650000, 498225, 361582, 344322, 302709, 260000, 224626, 128000, 75000, 50000, 48952, 45000, 42000, 32089,
        29293, 27000, 24128, 10000, 6509, 4931, 4000, 4000, 3922, 1034, 500, 500, 20,
    ];

    private static readonly double[] Wmd2022ZincProductionHhi =
    [
        4041000, 1369649, 1243715, 876985, 839051, 761000, 517523, 315100, 310000, 233958, 228700, 224400, 208147, 184800, 182262, 155177,
        120529, 103264, 82963, 62433, 59055, 55650, 51700, 42349, 42000, 40000, 38400, 38300, 29730, 28200, 28000, 24660, 24092, 22880,
        20000, 19330, 18750, 14420, 13578, 11375, 10502, 10200, 9960, 8070, 7690, 7148, 6970, 5485, 4108, 3960, 3893, 900, 65,
    ];

    internal static IEnumerable<(string Name, string Metric, double[] Values, double Parameter, double Expected, double Tolerance)> All =>
    [
        ("concstats share_2018 / hhi_0_1", "hhi_0_1", ConcstatsShare2018Hhi01, 0, 0.1234614, 5e-07),
        ("concstats share_2018 / hhi_normalized", "hhi_normalized", ConcstatsShare2018Hhi01, 0, 0.08172152, 5e-08),
        ("concstats share_2018 / hhi_dual", "hhi_dual", ConcstatsShare2018Hhi01, 0, 0.6318321, 5e-07),
        ("concstats share_2018 / cr1_percent", "cr1_percent", ConcstatsShare2018Hhi01, 0, 22.85199, 5e-05),
        ("concstats share_2018 / cr5_percent", "cr5_percent", ConcstatsShare2018Hhi01, 0, 67.56739, 5e-05),
        ("concstats share_2018 / shannon_relative", "shannon_relative", ConcstatsShare2018Hhi01, 0, 0.8024276, 5e-07),
        ("concstats share_2018 / gini_finite_sample", "gini_finite_sample", ConcstatsShare2018Hhi01, 0, 0.6069292, 5e-07),
        ("concstats share_2018 / dominance_index_garcia_alba", "dominance_index_garcia_alba", ConcstatsShare2018Hhi01, 0, 0.2903013, 5e-07),
        ("concstats doc x2 hhi", "hhi_0_1", ConcstatsDocX2Hhi, 0, 0.3002, 5e-07),
        ("concstats README x7 with two zero firms", "hhi_0_1", [0.4, 0.2, 0.25, 0.1, 0.05, 0, 0], 0, 0.275, 5e-07),
        ("concstats README x2 relative entropy", "shannon_relative", ConcstatsDocX2Hhi, 0, 0.79, 0.005),
        ("concstats doc gini_fs x5", "gini_finite_sample", [0.4, 0.2, 0.25, 0.1, 0.05], 0, 0.425, 1e-06),
        ("Doersam 2004 four car makers", "hhi_0_1", Doersam2004FourCarMakers, 0, 0.34, 1e-09),
        ("Doersam 2004 equivalent number", "effective_number", Doersam2004FourCarMakers, 0, 2.941176, 5e-07),
        ("Hill number q=0", "hill_number", HillNumberQ0, 0, 5, 5e-08),
        ("Hill number q=0.5", "hill_number", HillNumberQ0, 0.5, 4.68423304, 5e-08),
        ("Hill number q=10", "hill_number", HillNumberQ0, 10, 3.34923645, 5e-08),
        ("Hill number q=inf", "hill_number", HillNumberQ0, double.PositiveInfinity, 3, 5e-08),
        ("Renyi entropy q=0", "renyi_entropy_nats", HillNumberQ0, 0, 1.60943791, 5e-08),
        ("Renyi entropy q=0.5", "renyi_entropy_nats", HillNumberQ0, 0.5, 1.5442022, 5e-08),
        ("Renyi entropy q=1", "renyi_entropy_nats", HillNumberQ0, 1, 1.48975032, 5e-08),
        ("Renyi entropy q=10", "renyi_entropy_nats", HillNumberQ0, 10, 1.20873239, 5e-08),
        ("Tsallis q=0", "tsallis_entropy", HillNumberQ0, 0, 4, 5e-08),
        ("Tsallis q=0.5", "tsallis_entropy", HillNumberQ0, 0.5, 2.32861781, 5e-08),
        ("Shannon nats, zeros dropped", "shannon_nats", [0, 1, 2, 3, 4], 0, 1.279854226, 5e-09),
        ("exp Shannon", "hill_number_q1", [1, 2, 3, 4], 0, 3.596115467, 5e-09),
        ("Shannon two equal, nats", "shannon_nats", [5, 5], 0, 0.693147181, 5e-09),
        ("Simpson dominance", "hhi_0_1", [1, 0, 2, 5, 2], 0, 0.34, 1e-09),
        ("Pielou evenness", "shannon_relative", [0, 1, 1, 4, 2, 5, 2, 4, 1, 2], 0, 0.9248549056, 5e-11),
        ("Pielou near-monopoly", "shannon_relative", [1, 1, 196, 1, 1], 0, 0.078, 0.0005),
        ("Effective number of equal shares", "effective_number", [13, 13, 13, 13], 0, 4, 1e-09),
        ("Horvath CCI [5.0]", "horvath_cci", [5], 0, 1, 1e-10),
        ("Horvath CCI [1, 1, 1, 1]", "horvath_cci", [1, 1, 1, 1], 0, 0.578125, 1e-10),
        ("Horvath CCI [1, 2, 1]", "horvath_cci", [1, 2, 1], 0, 0.71875, 1e-10),
        ("Atkinson e=0.5", "atkinson", AtkinsonE05, 0.5, 0.1796591, 5e-08),
        ("Atkinson e=1", "atkinson", AtkinsonE05, 1, 0.3518251, 5e-08),
        ("Gini of R ineq example", "gini", AtkinsonE05, 0, 0.46209113026762383, 1e-12),
        ("Theil T of half zeros", "theil_t", [0, 0, 0, 10, 10, 10], 0, 0.6931471805599453, 1e-07),
        ("40/30/20/10", "hhi_0_10000", [40, 30, 20, 10], 0, 3000, 1e-09),
        ("nine firms pre-merger", "hhi_0_10000", [25, 20, 15, 10, 8, 7, 6, 5, 4], 0, 1540, 1e-09),
        ("merge two smallest (5+4)", "hhi_0_10000", [25, 20, 15, 10, 9, 8, 7, 6], 0, 1580, 1e-09),
        ("Investopedia eight participants", "hhi_0_10000", [10, 9, 12, 15, 12, 11, 15, 16], 0, 1296, 1e-09),
        ("GeoPolRisk Manganese 2022 production HHI", "hhi_0_1", GeopolriskManganese2022ProductionHhi, 0, 0.2035183372902862, 1e-09),
        ("WMD 2022 Zirconium production HHI", "hhi_0_1", Wmd2022ZirconiumProductionHhi, 0, 0.194716, 5e-07),
        ("WMD 2022 Baryte production HHI", "hhi_0_1", Wmd2022BaryteProductionHhi, 0, 0.151374, 5e-07),
        ("WMD 2022 Zinc production HHI", "hhi_0_1", Wmd2022ZincProductionHhi, 0, 0.138882, 5e-07),
    ];
}
