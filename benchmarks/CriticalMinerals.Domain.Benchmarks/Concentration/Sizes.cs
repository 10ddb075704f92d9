using System.Globalization;

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>How much data a benchmark runs on: small by default, so that a dry run is quick; more by an environment variable.</summary>
internal static class Sizes
{
    /// <summary>Numbers of values, comma-separated, such as <c>1000000,50000000</c>.</summary>
    internal const string Variable = "CONCENTRATION_VALUES";

    internal static IEnumerable<int> Values =>
        (Environment.GetEnvironmentVariable(Variable) ?? "100000").Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>Starts of groups of lognormal size, 1 to 60 entries, about 10 on average, that use up the values.</summary>
    internal static int[] LognormalStarts(int values, Random random)
    {
        var starts = new List<int>(values / 8) { 0 };
        while (starts[^1] < values)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            var size = Math.Clamp((int)Math.Round(Math.Exp(2.05 + (0.7 * normal))), 1, 60);
            starts.Add(Math.Min(values, starts[^1] + size));
        }

        return [.. starts];
    }

    internal static double[] Quantities(int count, Random random)
    {
        var quantities = new double[count];
        for (var i = 0; i < count; i++) quantities[i] = random.NextDouble() * 1000;
        return quantities;
    }

    internal static void RequireEqual(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, string contestant)
    {
        for (var i = 0; i < expected.Length; i++)
            if (!(Math.Abs((actual[i] / expected[i]) - 1) <= 1e-12))
                throw new InvalidOperationException($"{contestant} scores group {i} as {actual[i]:R}, not {expected[i]:R}.");
    }
}
