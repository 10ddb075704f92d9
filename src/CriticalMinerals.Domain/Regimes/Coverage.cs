using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How a consignment is bound on a day, by all clauses of a regime together.</summary>
/// <remarks>The heaviest burden prevails: <see cref="CoverageVerdict.NotCovered"/> is the lightest, <see cref="CoverageVerdict.Prohibited"/> the heaviest.</remarks>
public sealed record Coverage
{
    /// <summary>A coverage as it is kept; a <see cref="Regime"/> answers with one.</summary>
    /// <param name="consignment">The consignment asked about.</param>
    /// <param name="asOf">The two dates of the question.</param>
    /// <param name="verdict">
    /// The burden where <paramref name="atLeast"/> and <paramref name="atMost"/> agree, otherwise <see cref="CoverageVerdict.Unknown"/>, or
    /// <see cref="CoverageVerdict.PartlyCovered"/> for a group whose members are certainly bound differently.
    /// </param>
    /// <param name="atLeast">The lightest burden that the record allows.</param>
    /// <param name="atMost">The heaviest burden that the record allows.</param>
    /// <param name="findings">The clauses that bind or may bind, in any order.</param>
    /// <exception cref="ArgumentException">The burdens or the verdict do not follow from the findings.</exception>
    [JsonConstructor]
    public Coverage(
        Consignment consignment, AsOf asOf, CoverageVerdict verdict, CoverageVerdict atLeast, CoverageVerdict atMost, ValueList<Finding> findings)
    {
        Consignment = Guard.Against.Null(consignment);
        AsOf = asOf;
        (AtLeast, AtMost) = Guard.Against.FallingBurdens(atLeast, atMost);
        Verdict = Guard.Against.OtherVerdict(verdict, atLeast, atMost);
        Findings = InOrder(findings);
        var (lightest, heaviest) = BurdensOf(findings);
        if (atMost != heaviest)
            throw new ArgumentException($"The heaviest burden is that of the heaviest finding, {heaviest}: found {atMost}.", nameof(atMost));
        if (atLeast > lightest || (atLeast < lightest && !MayBeOfAGroup(verdict, atLeast, lightest, findings)))
            throw new ArgumentException($"The lightest burden follows from the findings, {lightest}: found {atLeast}.", nameof(atLeast));
    }

    /// <summary>The consignment asked about.</summary>
    [JsonConverter(typeof(OwnJsonOnly<Coverage>))]
    public Consignment Consignment { get; }

    /// <summary>The two dates of the question.</summary>
    public AsOf AsOf { get; }

    /// <summary>The lightest burden that the record allows.</summary>
    public CoverageVerdict AtLeast { get; }

    /// <summary>The heaviest burden that the record allows.</summary>
    public CoverageVerdict AtMost { get; }

    /// <summary>
    /// The burden where <see cref="AtLeast"/> and <see cref="AtMost"/> agree, <see cref="CoverageVerdict.PartlyCovered"/> for a group whose
    /// members are certainly bound differently, otherwise <see cref="CoverageVerdict.Unknown"/>.
    /// </summary>
    public CoverageVerdict Verdict { get; }

    /// <summary>The clauses that bind or may bind, the heaviest first, then by id.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>What would settle the verdict, in words; empty where it is settled.</summary>
    public ValueList<string> WouldSettle() =>
        AtLeast == AtMost ? default : [.. Findings.Where(finding => finding.AtMost > AtLeast).SelectMany(finding => finding.Open).Distinct()];

    internal static Coverage Of(Consignment consignment, AsOf asOf, ValueList<Finding> findings)
    {
        var (atLeast, atMost) = BurdensOf(findings);
        return new(consignment, asOf, atLeast == atMost ? atLeast : CoverageVerdict.Unknown, atLeast, atMost, findings);
    }

    internal static Coverage OfGroup(Consignment consignment, AsOf asOf, IReadOnlyCollection<Coverage> members)
    {
        var (atLeast, atMost) = (members.Min(member => member.AtLeast), members.Max(member => member.AtMost));
        var isPartly = members.Min(member => member.AtMost) < members.Max(member => member.AtLeast);
        var verdict = isPartly ? CoverageVerdict.PartlyCovered : atLeast == atMost ? atLeast : CoverageVerdict.Unknown;
        return new(consignment, asOf, verdict, atLeast, atMost, [.. members.SelectMany(member => member.Findings).Distinct()]);
    }

    /// <summary>Whether the burden is the same, by whatever clauses.</summary>
    internal bool BindsLike(Coverage other) => (AtLeast, AtMost, Verdict) == (other.AtLeast, other.AtMost, other.Verdict);

    /// <summary>The same answer to the question about another day.</summary>
    internal Coverage AskedAbout(LocalDate date) =>
        date.Order == AsOf.Day.Order ? this : new(Consignment, new AsOf(IsoDay.Of(date), AsOf.KnownDay), Verdict, AtLeast, AtMost, Findings);

    // A member of a group may be bound less than the others: certainly, or by findings of its own that are open as far as to theirs.
    private static bool MayBeOfAGroup(CoverageVerdict verdict, CoverageVerdict atLeast, CoverageVerdict lightest, ValueList<Finding> findings) =>
        verdict == CoverageVerdict.PartlyCovered || (verdict == CoverageVerdict.Unknown && findings.Any(finding => finding.AtLeast <= atLeast && finding.AtMost >= lightest));

    private static (CoverageVerdict AtLeast, CoverageVerdict AtMost) BurdensOf(ValueList<Finding> findings)
    {
        var (atLeast, atMost) = (CoverageVerdict.NotCovered, CoverageVerdict.NotCovered);
        foreach (var finding in findings)
        {
            if (finding.AtLeast > atLeast) atLeast = finding.AtLeast;
            if (finding.AtMost > atMost) atMost = finding.AtMost;
        }

        return (atLeast, atMost);
    }

    private static ValueList<Finding> InOrder(ValueList<Finding> findings)
    {
        for (var i = 1; i < findings.Count; i++)
            if (Compare(findings[i - 1], findings[i]) > 0) return Sorted(findings);
        return findings;
    }

    private static ValueList<Finding> Sorted(ValueList<Finding> findings) => [.. findings.Order(Comparer<Finding>.Create(Compare))];

    private static int Compare(Finding one, Finding other)
    {
        var order = (int)other.AtMost - (int)one.AtMost;
        if (order == 0) order = (int)other.AtLeast - (int)one.AtLeast;
        return order != 0 ? order : one.Clause.CompareTo(other.Clause);
    }
}
