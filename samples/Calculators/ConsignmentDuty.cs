namespace CriticalMinerals.Domain.Samples.Calculators;

/// <summary>What duties a consignment costs on a date, at most and at least.</summary>
internal static class ConsignmentDuty
{
    /// <summary>The sum of all duties that bind a consignment: certain ones, and those that the record leaves open.</summary>
    /// <param name="regime">The record, or a scenario.</param>
    /// <param name="consignment">What is sent, from where to where.</param>
    /// <param name="value">The customs value.</param>
    /// <param name="mass">The mass, for duties per tonne.</param>
    /// <param name="asOf">The day and the knowledge used.</param>
    /// <exception cref="InvalidOperationException">A duty is in another currency than the value, or nothing may be sent at all.</exception>
    internal static Bounds<decimal> Of(Regime regime, Consignment consignment, Money value, Mass mass, AsOf asOf)
    {
        var coverage = regime.CoverageOf(consignment, asOf);
        if (coverage.AtLeast == CoverageVerdict.Prohibited)
            throw new InvalidOperationException($"Nothing may be sent on {asOf}: {coverage.Findings[0].Clause} prohibits it.");
        decimal least = 0, most = 0;
        var open = new List<string>();
        foreach (var finding in coverage.Findings)
        {
            if (finding.Control is not Duty duty) continue;
            var amount = Amount(duty, value, mass, finding.Clause);
            most += amount;
            if (finding.AtLeast == CoverageVerdict.Taxed) least += amount;
            else open.AddRange(finding.Open);
        }

        return least == most ? Bounds.Exact(least) : Bounds.Between(least, most, isTight: false, string.Join("; ", open.Append($"{asOf} leaves duties open")));
    }

    private static decimal Amount(Duty duty, Money value, Mass mass, ClauseId clause)
    {
        var adValorem = value.Amount * (duty.AdValoremPercent ?? 0) / 100;
        if (duty.PerTonne is not { } perTonne) return adValorem;
        return perTonne.Currency == value.Currency
            ? adValorem + (perTonne.Amount * (decimal)mass.Tonnes)
            : throw new InvalidOperationException($"{clause} asks {perTonne} per tonne and the value is in {value.Currency}: convert the value first.");
    }
}
