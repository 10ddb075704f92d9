namespace CriticalMinerals.Domain;

/// <summary>Elementary functions that stay accurate near 0.</summary>
/// <remarks>Source: W. Kahan's method as given in N. J. Higham, Accuracy and Stability of Numerical Algorithms (2002), 1.14.1.</remarks>
internal static class NearZero
{
    internal const double LogOfTwo = 0.693147180559945309417;

    /// <summary>ln(1 + x).</summary>
    internal static double LogOnePlus(double x)
    {
        var shifted = 1 + x;
        if (shifted == 1) return x;
        return shifted > 0.5 && shifted < 2 ? Math.Log(shifted) * (x / (shifted - 1)) : Math.Log(shifted);
    }

    /// <summary>e^x - 1.</summary>
    internal static double ExpMinusOne(double x)
    {
        if (Math.Abs(x) > 1) return Math.Exp(x) - 1;
        var power = Math.Exp(x);
        return power == 1 ? x : (power - 1) * (x / Math.Log(power));
    }

    /// <summary>(1 + d) ln(1 + d) - d, which is d²/2 near 0 and never negative.</summary>
    internal static double EntropyOfExcess(double d)
    {
        if (d <= -1) return 1;
        if (Math.Abs(d) > 0.01) return (1 + d) * LogOnePlus(d) - d;
        double sum = 0, power = d * d;
        for (var k = 2; k <= 10; k++, power *= -d) sum += power / (k * (k - 1));
        return sum;
    }
}
