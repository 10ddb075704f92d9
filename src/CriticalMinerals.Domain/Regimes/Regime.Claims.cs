using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>A claim beside the record on a day: agrees, contradicts or not settled, with what says so.</summary>
    /// <remarks>Claims about shares need the tables to compare with; without tables they are not settled.</remarks>
    public ClaimComparison Compare(Claim claim, AsOf asOf) => Compare(claim, asOf, []);

    /// <summary>A claim beside the record and some share tables on a day.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <param name="tables">The published shares to compare with; those of the source of the claim itself are left out.</param>
    public ClaimComparison Compare(Claim claim, AsOf asOf, IEnumerable<ShareTable> tables)
    {
        Guard.Against.Null(claim);
        ShareTable[] others = [.. Guard.Against.Null(tables).Where(table => table.Citation.Source != claim.Citation.Source)];
        return new(claim, asOf, [.. claim.Asserts.CompareWith(this, asOf, others)]);
    }
}
