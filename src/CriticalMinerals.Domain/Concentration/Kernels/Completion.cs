namespace CriticalMinerals.Domain;

/// <summary>One way to fill in what is unknown: runs of equal shares, largest first, and a part spread to nothing ("dust").</summary>
internal sealed partial class Completion
{
    private readonly Run[] runs;

    internal Completion(RunList runs, double dust)
    {
        this.runs = runs.ToArray();
        Dust = dust;
    }

    /// <summary>Each share, in falling order, with one producer.</summary>
    internal Completion(double[] shares)
    {
        var count = 0;
        while (count < shares.Length && shares[count] > 0) count++;
        runs = new Run[count];
        for (var i = 0; i < runs.Length; i++) runs[i] = new(shares[i], 1);
    }

    internal double Dust { get; }

    internal IReadOnlyList<Run> Runs => runs;

    internal double Largest => runs.Length == 0 ? 0 : runs[0].Share;

    internal double CountPositive => Dust > 0 ? double.PositiveInfinity : Producers();

    internal double Herfindahl()
    {
        var sum = default(DoubleDouble);
        foreach (var (share, count) in runs) sum += DoubleDouble.Square(share) * count;
        return sum.Value;
    }

    private double Producers()
    {
        var sum = 0.0;
        foreach (var (_, count) in runs) sum += count;
        return sum;
    }

    internal double Top(int k)
    {
        double left = k, sum = 0;
        foreach (var (share, count) in runs)
        {
            sum += share * Math.Min(left, count);
            if ((left -= count) <= 0) break;
        }

        return Math.Min(1, sum);
    }

    internal double HallTideman()
    {
        if (Dust > 0) return 0;
        double before = 0, sum = 0;
        foreach (var (share, count) in runs)
        {
            // Ranks before + 1 to before + count, each as 2 rank - 1.
            sum += share * count * (2 * before + count);
            before += count;
        }

        return 1 / sum;
    }

    internal double Shannon()
    {
        if (Dust > 0) return double.PositiveInfinity;
        var sum = 0.0;
        foreach (var (share, count) in runs) sum -= count * share * Math.Log(share);
        return Math.Max(0, sum);
    }

    internal double Hill(double order)
    {
        if (order <= 1 && Dust > 0) return double.PositiveInfinity;
        if (order == 0) return CountPositive;
        if (order == 1) return Math.Exp(Shannon());
        if (runs.Length == 0) return double.PositiveInfinity;
        if (double.IsPositiveInfinity(order)) return 1 / Largest;
        if (Math.Abs(order - 1) < 0.5) return Math.Exp(NearZero.LogOnePlus(PowerExcess(order)) / (1 - order));
        var sum = 0.0;
        foreach (var (share, count) in runs) sum += count * Math.Pow(share / Largest, order);
        return Math.Exp((order * Math.Log(Largest) + Math.Log(sum)) / (1 - order));
    }

    internal double Tsallis(double order)
    {
        if (order <= 1 && Dust > 0) return double.PositiveInfinity;
        if (double.IsPositiveInfinity(order)) return 0;
        if (order == 0) return CountPositive - 1;
        return order == 1 ? Shannon() : Math.Max(0, PowerExcess(order) / (1 - order));
    }

    /// <summary>Σ s^q - 1.</summary>
    private double PowerExcess(double order)
    {
        // Dust adds nothing to the powers of an order above 1, but the whole is 1 with it.
        var sum = -Dust;
        foreach (var (share, count) in runs) sum += count * share * NearZero.ExpMinusOne((order - 1) * Math.Log(share));
        return sum;
    }
}
