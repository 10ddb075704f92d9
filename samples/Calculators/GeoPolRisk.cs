namespace CriticalMinerals.Domain.Samples.Calculators;

/// <summary>The GeoPolRisk score of Gemechu, Sonnemann and others: concentration of production times the risk of where imports come from.</summary>
/// <remarks>
/// Score = HHI (0 to 1) x sum of (imports from i x risk of i) / (all imports + own production). Nothing missing is riskless: an origin without a score, and imports
/// that no country is named for, may have any risk from 0 to 1, so that the score is an interval, as the HHI is where producers are not named.
/// </remarks>
internal static class GeoPolRisk
{
    /// <summary>One origin of imports, with its political risk from 0 to 1; null where no score is known.</summary>
    internal sealed record Import(CountryCode From, Mass Amount, double? Risk);

    /// <summary>The risk of imports: from 0 (nothing imported, or from nowhere risky) to 1.</summary>
    /// <exception cref="ArgumentException">Nothing is imported or produced, or a risk is not from 0 to 1.</exception>
    internal static Bounds<double> ImportRisk(IReadOnlyCollection<Import> imports, Mass ownProduction)
    {
        var all = ownProduction.Tonnes + imports.Sum(import => import.Amount.Tonnes);
        if (!(all > 0)) throw new ArgumentException("There is no score without supply: give imports or own production.");
        var parts = imports.Select(import => Part.Of(import.From, import.Risk, import.Amount.Tonnes / all, import.Amount.Tonnes / all)).ToList();
        var own = ownProduction.Tonnes / all;
        return Between([.. parts, new(own, own, 0, 0)], Unscored(imports.Where(import => import.Risk is null).Select(import => import.From)));
    }

    /// <summary>The risk of imports of which a table states the shares, where the importer produces nothing itself.</summary>
    /// <param name="imports">Where the imports come from, such as a table of imports-of-US.</param>
    /// <param name="riskOf">The risk of a country from 0 to 1; null where no score is known.</param>
    /// <exception cref="ArgumentException">A risk is not from 0 to 1, or the table leaves out a country whose figure is withheld.</exception>
    internal static Bounds<double> ImportRisk(ShareTable imports, Func<CountryCode, double?> riskOf)
    {
        if (imports.Withheld.FirstOrDefault(producer => producer.Place == WithheldPlace.OutsideTotal) is { } outside)
            throw new ArgumentException($"What comes from {outside.Country} is withheld and outside the total: its part of the imports is not known. Give a table of all imports.", nameof(imports));
        var parts = new List<Part>();
        var unscored = new List<CountryCode>();
        foreach (var country in imports.Rows.Select(row => row.Country))
        {
            var (share, risk) = (imports.ShareOf(country), riskOf(country));
            parts.Add(Part.Of(country, risk, share.Lower.Fraction, share.Upper!.Value.Fraction));
            if (risk is null) unscored.Add(country);
        }

        var unnamed = imports.UnnamedShare();
        parts.Add(new(unnamed.Lower.Fraction, unnamed.Upper!.Value.Fraction, 0, 1));
        string[] open = unnamed.Upper.Value > Share.Zero ? ["no country is named for a part of the imports"] : [];
        string[] rounded = imports.Rounding is null ? [] : ["shares are rounded"];
        return Between(parts, [.. open, .. Unscored(unscored), .. rounded]);
    }

    /// <summary>The score, from 0 to 1.</summary>
    internal static Bounds<double> Score(Bounds<HerfindahlIndex> production, double importRisk) => Score(production, Bounds.Exact(importRisk));

    /// <summary>The score, from 0 to 1, where the risk of imports is an interval itself.</summary>
    /// <param name="production">The HHI of the world's production.</param>
    /// <param name="importRisk">From <c>ImportRisk</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The risk of imports does not lie in [0, 1].</exception>
    internal static Bounds<double> Score(Bounds<HerfindahlIndex> production, Bounds<double> importRisk)
    {
        if (importRisk is not { Lower: >= 0, Upper: <= 1 }) throw new ArgumentOutOfRangeException(nameof(importRisk), importRisk, "An import risk lies in [0, 1].");
        if (importRisk.IsExact) return production.MapIncreasing(index => index.Fraction * importRisk.Value);
        var (least, most) = (production.Lower.Fraction * importRisk.Lower, (production.Upper?.Fraction ?? 1) * importRisk.Upper.Value);
        return Bounds.Between(least, most, production.IsTight && importRisk.IsTight, production.IsExact ? importRisk.Reason! : $"{production.Reason}; {importRisk.Reason}");
    }

    /// <summary>The characterisation factor in kilograms of copper equivalent per kilogram: score x price / (score x price of copper, averaged).</summary>
    /// <param name="score">From <c>Score</c>.</param>
    /// <param name="pricePerTonne">Price in thousand US dollars per tonne.</param>
    /// <param name="copper">Score times price of copper, averaged over the OECD; the method's authors use 0.409412948 for 2017 to 2021.</param>
    internal static Bounds<double> CharacterisationFactor(Bounds<double> score, double pricePerTonne, double copper) =>
        pricePerTonne >= 0 && copper > 0
            ? score.MapIncreasing(value => value * pricePerTonne / copper)
            : throw new ArgumentException($"Prices are not negative and the reference is positive; given are {pricePerTonne} and {copper}.");

    private static string[] Unscored(IEnumerable<CountryCode> countries) =>
        [.. countries.Select(country => country.ToString()).ToArray() is { Length: > 0 } codes ? [$"{string.Join(", ", codes)} has no score"] : Array.Empty<string>()];

    private static Bounds<double> Between(List<Part> parts, string[] open)
    {
        var least = Filled(parts.OrderBy(part => part.LeastRisk), part => part.LeastRisk);
        var most = Filled(parts.OrderByDescending(part => part.MostRisk), part => part.MostRisk);
        return open.Length == 0 ? Bounds.Exact(least) : Bounds.Between(least, Math.Max(least, most), isTight: true, string.Join("; ", open));
    }

    /// <summary>The sum of share times risk where every part has its least share, and what is left of 1 fills the parts in their order.</summary>
    private static double Filled(IEnumerable<Part> parts, Func<Part, double> risk)
    {
        var list = parts.ToList();
        var left = 1 - list.Sum(part => part.Least);
        var sum = list.Sum(part => part.Least * risk(part));
        foreach (var part in list)
        {
            var more = Math.Clamp(left, 0, part.Most - part.Least);
            sum += more * risk(part);
            left -= more;
        }

        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>A part of the supply: its share and its risk, each between two ends.</summary>
    private sealed record Part(double Least, double Most, double LeastRisk, double MostRisk)
    {
        internal static Part Of(CountryCode from, double? risk, double least, double most) => risk switch
        {
            null => new(least, most, 0, 1),
            >= 0 and <= 1 => new(least, most, risk.Value, risk.Value),
            _ => throw new ArgumentException($"The risk of {from} must lie in [0, 1], and is {risk}: put the stability estimate through PoliticalRisk.ZeroToOne."),
        };
    }
}
