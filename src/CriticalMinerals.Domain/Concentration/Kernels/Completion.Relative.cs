namespace CriticalMinerals.Domain;

/// <summary>Metrics relative to a number of producers n: what the runs leave of n is filled with zeros.</summary>
internal sealed partial class Completion
{
    internal double NormalizedHerfindahl(int n) => n == 1 ? 1 : Math.Clamp((n * Herfindahl() - 1) / (n - 1), 0, 1);

    internal double Evenness(int n) => n == 1 ? 0 : Math.Min(1, Shannon() / Math.Log(n));

    internal double Theil(int n)
    {
        double sum = 0, filled = 0;
        foreach (var (share, count) in runs)
        {
            sum += count * NearZero.EntropyOfExcess(share * n - 1);
            filled += count;
        }

        return (sum + Math.Max(0, n - filled)) / n;
    }

    internal double Gini(int n) => Math.Max(0, GiniTimesCount(n) / n);

    internal double GiniFiniteSample(int n) => n == 1 ? 0 : Math.Clamp(GiniTimesCount(n) / (n - 1), 0, 1);

    internal double Atkinson(int n, double epsilon)
    {
        if (epsilon == 0) return 0;
        var exponent = 1 - epsilon;
        double sum = 0, filled = 0;
        foreach (var (_, count) in runs) filled += count;
        if (filled < n && exponent <= 0) return 1;
        if (double.IsPositiveInfinity(epsilon)) return Math.Clamp(1 - runs[^1].Share * n, 0, 1);
        if (Math.Abs(exponent) > 0.5) return Math.Clamp(1 - FarPowerMean(n, exponent), 0, 1);
        foreach (var (share, count) in runs)
        {
            var log = Math.Log(share * n);
            sum += count * (exponent == 0 ? log : NearZero.ExpMinusOne(exponent * log));
        }

        var mean = (sum - (n - filled)) / n;
        return Math.Clamp(-NearZero.ExpMinusOne(exponent == 0 ? mean : NearZero.LogOnePlus(mean) / exponent), 0, 1);
    }

    private double FarPowerMean(int n, double exponent)
    {
        var pivot = exponent > 0 ? runs[0].Share : runs[^1].Share;
        var sum = 0.0;
        foreach (var (share, count) in runs) sum += count * Math.Pow(share / pivot, exponent);
        return pivot * n * Math.Pow(sum / n, 1 / exponent);
    }

    private double GiniTimesCount(int n)
    {
        double sum = 0, before = 0;
        foreach (var (share, count) in runs)
        {
            sum += share * count * (n - 2 * before - count);
            before += count;
        }

        return sum;
    }
}
