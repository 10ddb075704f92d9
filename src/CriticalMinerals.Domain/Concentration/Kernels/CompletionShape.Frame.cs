using System.Globalization;

namespace CriticalMinerals.Domain;

// What is known besides the named shares, and what no completion fits.
internal sealed partial class CompletionShape
{
    /// <summary>What surrounds the named shares.</summary>
    private readonly record struct Frame(Group Unnamed, Group Withheld, bool Pooled, double? Stated, double Rest, double Normaliser)
    {
        /// <summary>Puts the named shares into their boxes, and refuses what no completion fits.</summary>
        internal static Frame Of(
            ReadOnlySpan<double> named, UnnamedPart? part, int withheldCount, double halfWidth, double slack, Span<double> low, Span<double> high)
        {
            var sum = default(DoubleDouble);
            foreach (var share in named) sum += share;
            var stated = part?.Fraction;
            var total = (sum + (stated ?? 0)).Value;
            var open = part is { Fraction: null } || withheldCount > 0;
            var rounding = halfWidth * (named.Length + (stated is null ? 0 : 1));
            if (total > 1 + rounding + slack || !open && total < 1 - rounding - slack) throw NotOne(total);
            var (rest, normaliser) = (1 - total, 1.0);
            if (halfWidth == 0 && (!open || rest < slack))
            {
                stated /= total;
                (rest, normaliser) = (0, total);
            }

            for (var i = 0; i < named.Length; i++)
            {
                var share = named[i] / normaliser;
                (low[i], high[i]) = (Math.Max(0, share - halfWidth), Math.Min(1, share + halfWidth));
            }

            var frame = new Frame(
                part is null ? Group.None : UnnamedGroup(part, stated, rest, high, withheldCount, halfWidth),
                withheldCount == 0 ? Group.None : WithheldGroup(part, withheldCount, rest, halfWidth),
                part is { Fraction: null, AtMostProducers: not 0 } && withheldCount > 0, stated, rest, normaliser);
            frame.CheckRoom(low, high, slack, nameof(named));
            return frame;
        }

        private void CheckRoom(ReadOnlySpan<double> low, ReadOnlySpan<double> high, double slack, string parameterName)
        {
            var needed = Pooled ? 0 : Unnamed.Low;
            if (Unnamed.Count is { } count && needed > count * Unnamed.Cap + slack || Unnamed.Exists && Unnamed.Cap == 0 && needed > slack)
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The unnamed part must fit its producers: {needed:R} is more than {Unnamed.Count?.ToString(CultureInfo.InvariantCulture) ?? "any number of"} producers of at most {Unnamed.Cap:R} each can have. Raise the cap or the number."),
                    parameterName);
            var most = Sum(high) + Unnamed.High + Withheld.High;
            var least = Sum(low) + Unnamed.Low + Withheld.Low;
            if (most < 1 - slack || least > 1 + slack)
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Some completion must add up to 1, but the parts allow only {least:R} to {most:R}. Correct the shares, the unnamed part or the rounding half-width."),
                    parameterName);
        }
    }

    private static Group UnnamedGroup(UnnamedPart part, double? stated, double rest, ReadOnlySpan<double> high, int withheldCount, double halfWidth)
    {
        if (part.AtMostProducers == 0 && stated is null or 0) return Group.None;
        var cap = Math.Min(part.Cap ?? 1, part.BelowSmallestNamed && high.Length > 0 ? high[^1] : 1);
        var (least, most) = stated is { } fraction
            ? (Math.Max(0, fraction - halfWidth), Math.Min(1, fraction + halfWidth))
            : halfWidth > 0 ? (0, 1) : (withheldCount > 0 ? 0 : rest, rest);
        if (part.AtMostProducers is { } count && part.Fraction is null) most = Math.Max(least, Math.Min(most, count * cap));
        return new(least, most, cap, part.AtMostProducers);
    }

    private static Group WithheldGroup(UnnamedPart? part, int count, double rest, double halfWidth)
    {
        if (halfWidth > 0) return new(0, 1, 1, count);
        return new(part is { Fraction: null, AtMostProducers: not 0 } ? 0 : rest, rest, 1, count);
    }
}
