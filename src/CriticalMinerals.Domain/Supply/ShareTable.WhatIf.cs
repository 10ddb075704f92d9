using System.Globalization;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record ShareTable
{
    /// <summary>The same table for the total as the source states it: a whole that excludes the countries withheld outside it.</summary>
    /// <returns>A table whose subject names the excluded countries, so that it does not combine with one of the world; this table where there are none.</returns>
    public ShareTable OfStatedTotal()
    {
        var outside = Withheld.Where(producer => producer.Place == WithheldPlace.OutsideTotal).Select(producer => producer.Country).ToArray();
        return outside.Length == 0
            ? this
            : new(
                Subject.Without(outside), Rows, Citation, Residual, Withheld.Where(producer => producer.Place == WithheldPlace.InsideTotal).ToValueList(),
                Rounding, TotalMass, TotalVolume, RowsOverPrintedTotal);
    }

    /// <summary>The share that stays when these countries supply nothing.</summary>
    /// <param name="countries">Any known codes, each once.</param>
    /// <returns>Bounds, since a country without a row may stand behind the residual.</returns>
    /// <exception cref="ArgumentException">A country is <see cref="CountryCode.Unknown"/> or comes twice.</exception>
    /// <exception cref="InvalidOperationException">The total leaves a country out.</exception>
    public Bounds<Share> ShareLeftWithout(params ReadOnlySpan<CountryCode> countries)
    {
        double least = 0, most = 0, unnamed = 0;
        var isTight = true;
        foreach (var country in Guard.Against.RepeatedCountry(countries, "A list of countries to do without", nameof(countries)))
        {
            var share = ShareOf(country);
            isTight &= share.IsTight;
            least += share.Lower.Fraction;
            if (IsNamed(country)) most += share.Upper!.Value.Fraction;
            else unnamed += share.Upper!.Value.Fraction;
        }

        most += Math.Min(unnamed, UnnamedShare().Upper!.Value.Fraction);
        return Bounds.Between(
            Share.FromFraction(Math.Clamp(1 - most, 0, 1)), Share.FromFraction(Math.Clamp(1 - least, 0, 1)), isTight && unnamed == 0,
            "shares are rounded, or a country is not named and may be behind the residual");
    }

    /// <summary>The supply of the others, as shares of what stays when these countries supply nothing.</summary>
    /// <param name="countries">Countries with a row, each once; or any country where nothing is unnamed.</param>
    /// <returns>A table whose subject excludes the countries. Limits on the residual and the rounding grow with the shares.</returns>
    /// <exception cref="ArgumentException">A country is <see cref="CountryCode.Unknown"/> or comes twice.</exception>
    /// <exception cref="InvalidOperationException">A country has no row and may stand behind the residual; its figure is withheld; or nothing is left for sure.</exception>
    public ShareTable Without(params ReadOnlySpan<CountryCode> countries)
    {
        var gone = Guard.Against.RepeatedCountry(countries, "A list of countries to do without", nameof(countries));
        foreach (var country in gone)
            if (!IsNamed(country) && !(ShareOf(country) is { IsExact: true, Lower.Fraction: 0 }))
                throw new InvalidOperationException(
                    $"{country} has no row in {Subject}, so what stays without it is not known. Ask ShareLeftWithout for bounds, or name its share first.");
        var left = Rows.Where(row => !gone.Contains(row.Country)).ToArray();
        var removed = Rows.Count - left.Length;
        var rest = RestOf(left.Sum(row => row.Share.Fraction));
        var surely = rest - (removed * HalfWidth);
        if (left.Length == 0 || !(surely > ShareTableGuards.RoundOff))
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"Without {string.Join(", ", gone.AsEnumerable())} no named supply stays for sure in {Subject}. Ask ShareLeftWithout for bounds."));
        var scaled = left.Select(row => new NationalShare(row.Country, Part(row.Share.Fraction / rest), row.Estimated)).ToValueList();
        return Scaled(
            Subject.Without(gone), scaled, 1 / rest, 1 / surely, HalfWidth * (1 + removed) / surely,
            TotalMass is { } mass ? Mass.FromTonnes(FifteenDigits(mass.Tonnes * rest)) : null,
            TotalVolume is { } volume ? GasVolume.FromCubicMetres(FifteenDigits(volume.CubicMetres * rest)) : null);
    }

    /// <summary>What the shares become when a country adds a quantity, such as the capacity of a new plant.</summary>
    /// <param name="country">A country with a row; or any country where nothing is unnamed.</param>
    /// <param name="added">More than zero.</param>
    /// <returns>A table with a larger whole; the country's row is an estimate, and the edition says what was added, so that it does not combine with published tables.</returns>
    /// <exception cref="ArgumentException">The country is <see cref="CountryCode.Unknown"/>, or nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The table was not made from weights; the country has no row and may stand behind the residual, or its figure is withheld.</exception>
    public ShareTable WithSupply(CountryCode country, Mass added) =>
        TotalMass is { } total
            ? Adding(country, added.Tonnes, total.Tonnes, added.ToString(), total + added, null)
            : throw new InvalidOperationException($"{Subject} was not made from weights, so {added} have no place in it. Make the table with FromQuantities.");

    /// <inheritdoc cref="WithSupply(CountryCode, Mass)"/>
    /// <exception cref="InvalidOperationException">The table was not made from gas volumes; the country has no row and may stand behind the residual, or its figure is withheld.</exception>
    public ShareTable WithSupply(CountryCode country, GasVolume added) =>
        TotalVolume is { } total
            ? Adding(country, added.CubicMetres, total.CubicMetres, added.ToString(), null, total + added)
            : throw new InvalidOperationException($"{Subject} was not made from gas volumes, so {added} have no place in it. Make the table with FromGasVolumes.");

    // Where the parts are the whole their own sum is the base, so that a last-bit error of the removed shares is not blown up.
    private double RestOf(double left) =>
        HalfWidth > 0 || WithheldInside > 0 || Residual is { Amount: null } ? 1 - (NamedSum() - left) : left + (Residual?.Amount?.Fraction ?? 0);

    private bool IsNamed(CountryCode country) => Rows.Any(row => row.Country == country);

    private ShareTable Adding(CountryCode country, double added, double total, string text, Mass? mass, GasVolume? volume)
    {
        if (!(added > 0)) throw new ArgumentOutOfRangeException(nameof(added), text, "What a country adds is more than zero.");
        var before = ShareOf(country);
        if (!IsNamed(country) && !before.IsExact)
            throw new InvalidOperationException(
                $"{country} has no row in {Subject} and may stand behind the residual, so what it has with {text} more is not known. Name its share first.");
        var scale = total / (total + added);
        var own = (Rows.FirstOrDefault(row => row.Country == country)?.Share.Fraction ?? 0) * total;
        var rows = Rows.Where(row => row.Country != country)
            .Select(row => new NationalShare(row.Country, Part(row.Share.Fraction * scale), row.Estimated))
            .Append(new NationalShare(country, Part((own + added) / (total + added)), estimated: true))
            .ToValueList();
        var addition = $"{text} more from {country}";
        var edition = Subject.Edition is null ? $"with {addition}" : $"{Subject.Edition} with {addition}";
        return Scaled(Subject.InEdition(edition), rows, scale, scale, HalfWidth * scale, mass, volume);
    }

    /// <summary>The table with other rows whose residual and its limits are scaled like them. A cap by the smallest row becomes a stated one.</summary>
    private ShareTable Scaled(
        SupplySubject subject, ValueList<NationalShare> rows, double scale, double capScale, double halfWidth, Mass? mass, GasVolume? volume)
    {
        if (halfWidth >= 0.5)
            throw new InvalidOperationException($"Rounding leaves the shares of {subject} open by half of the whole or more: nothing can be said of them. Use finer shares.");
        Share? rounding = halfWidth > 0 ? Share.FromFraction(halfWidth) : null;
        if (Residual is null) return new(subject, rows, Citation, null, Withheld, rounding, mass, volume);
        var cap = CapOnUnnamed();
        var limits = new Residual(
            Residual.Amount is { } amount ? Part(amount.Fraction * scale) : null,
            Residual.MostProducers,
            cap is > 0 and < 1 ? Part(cap * capScale) : null);
        return new(subject, rows, Citation, limits, Withheld, rounding, mass, volume);
    }

    private static Share Part(double fraction) => Share.FromFraction(Math.Clamp(fraction, 0, 1));
}
