using System.Globalization;
using System.Text.RegularExpressions;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Colours are told apart without red or green cones (Machado, Oliveira and Fernandes 2009, severity 1; distance in CIE Lab, 1976).</summary>
public partial class PaletteTests
{
    private const double LeastDistance = 10;

    private static readonly string[] Together = ["blue", "orange", "green", "red", "sky", "pink", "yellow", "grey"];

    private static readonly double[][] Deuteranopia = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];

    private static readonly double[][] Protanopia = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Palette_EveryPair_IsToldApartWithoutRedOrGreenCones(bool dark)
    {
        var colours = Colours(dark);
        Assert.All(
            from one in Together from other in Together where string.CompareOrdinal(one, other) < 0 select (one, other),
            pair => Assert.All(new[] { Deuteranopia, Protanopia }, sight => Assert.True(
                Distance(Seen(colours[pair.one], sight), Seen(colours[pair.other], sight)) >= LeastDistance, $"{pair.one} and {pair.other}")));
    }

    [Fact]
    public void Distance_OfTheFormerGreyAndPink_WasTooSmall() =>
        Assert.InRange(Distance(Seen("8b949e", Deuteranopia), Seen("cc79a7", Deuteranopia)), 0, LeastDistance);

    private static Dictionary<string, string> Colours(bool dark)
    {
        var style = Pictures.News.ToStageChart("News").ToSvg();
        var at = style.IndexOf("@media", StringComparison.Ordinal);
        var colours = Fill().Matches(style[..at]).GroupBy(match => match.Groups[1].Value).ToDictionary(same => same.Key, same => same.First().Groups[2].Value);
        if (dark) foreach (Match match in Fill().Matches(style[at..])) colours[match.Groups[1].Value] = match.Groups[2].Value;
        return colours;
    }

    private static double[] Seen(string hex, double[][] sight)
    {
        double[] light = [.. Enumerable.Range(0, 3).Select(i => Linear(int.Parse(hex.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        double[] seen = [.. sight.Select(row => Math.Clamp((row[0] * light[0]) + (row[1] * light[1]) + (row[2] * light[2]), 0, 1))];
        var x = Root(((0.4124564 * seen[0]) + (0.3575761 * seen[1]) + (0.1804375 * seen[2])) / 0.95047);
        var y = Root((0.2126729 * seen[0]) + (0.7151522 * seen[1]) + (0.0721750 * seen[2]));
        var z = Root(((0.0193339 * seen[0]) + (0.1191920 * seen[1]) + (0.9503041 * seen[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static double Root(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16 / 116.0);

    private static double Distance(double[] one, double[] other) => Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());

    [GeneratedRegex(@"\.cm-(\w+)\{fill:#([0-9a-f]{6})")]
    private static partial Regex Fill();
}
