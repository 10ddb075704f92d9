using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>A claim beside the record on a day: agrees, contradicts or not settled, with what says so.</summary>
    /// <param name="claim">The claim; it need not be one of the regime.</param>
    /// <param name="asOf">The day, and the knowledge used.</param>
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

    /// <summary>The pairs of claims about one subject that cannot both be true.</summary>
    /// <param name="subject">
    /// The subject of a conflict, or what it begins with: a clause, a measure for all its clauses, an agreement, an issuer, or a country at a stage.
    /// </param>
    /// <param name="knownOn">The day by which the claims were made, as far as their own sources had not replaced them; null for all claims of the regime.</param>
    /// <exception cref="ArgumentException">The subject is blank.</exception>
    public ValueList<ClaimConflict> ConflictingClaims(string subject, LocalDate? knownOn)
    {
        Guard.Against.NullOrWhiteSpace(subject);
        return [.. ConflictingClaims(knownOn).Where(conflict => IsAbout(conflict.Subject, subject))];
    }

    /// <summary>The pairs of claims that cannot both be true, among those made by a day and not replaced by their own source by then.</summary>
    /// <param name="knownOn">The day; null for all claims of the regime.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ValueList<ClaimConflict> ConflictingClaims(LocalDate? knownOn)
    {
        var day = Guard.Against.OtherCalendarDay(knownOn);
        Claim[] made = [.. Claims.Where(claim => Knowledge.Includes(day, Knowledge.KnownFromDay(null, claim.MadeOn)))];
        Claim[] standing = [.. made.Where(claim => claim.SupersededBy is not { } later || !made.Any(other => other.Id == later))];
        var points = standing.SelectMany(claim => claim.Asserts.Points(), (claim, point) => (claim, point)).GroupBy(pair => pair.point.Subject);
        return
        [
            .. from subject in points
               let all = subject.ToArray()
               from i in Enumerable.Range(0, all.Length)
               from j in Enumerable.Range(i + 1, all.Length - i - 1)
               where all[i].point.Contradicts(all[j].point) || AreApart(all, all[i], all[j])
               select new ClaimConflict(subject.Key, all[i].claim, all[j].claim),
        ];
    }

    // Two sources speak of the same act and date it differently: what one names lies outside everything that the other names.
    private static bool AreApart((Claim Claim, ClaimPoint Point)[] all, (Claim Claim, ClaimPoint Point) one, (Claim Claim, ClaimPoint Point) other)
    {
        if (one.Claim.Citation.Source == other.Claim.Citation.Source || one.Point.Text != other.Point.Text) return false;
        return one.Point.IsApartFrom(SaidBy(other)) || other.Point.IsApartFrom(SaidBy(one));

        IEnumerable<ClaimPoint> SaidBy((Claim Claim, ClaimPoint Point) speaker) =>
            all.Where(said => said.Claim.Citation.Source == speaker.Claim.Citation.Source && said.Point.Text == speaker.Point.Text).Select(said => said.Point);
    }

    private static bool IsAbout(string subject, string asked) =>
        subject.StartsWith(asked, StringComparison.Ordinal) && (subject.Length == asked.Length || subject[asked.Length] is ' ' or '/');
}
