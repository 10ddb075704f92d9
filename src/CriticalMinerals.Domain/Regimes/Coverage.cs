using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>How a consignment is bound on a day, by all clauses of a regime together.</summary>
/// <remarks>The heaviest burden prevails: <see cref="CoverageVerdict.NotCovered"/> is the lightest, <see cref="CoverageVerdict.Prohibited"/> the heaviest.</remarks>
public sealed record Coverage
{
    private Coverage(Consignment consignment, AsOf asOf, CoverageVerdict atLeast, CoverageVerdict atMost, bool isPartly, ValueList<Finding> findings)
    {
        Consignment = consignment;
        AsOf = asOf;
        AtLeast = atLeast;
        AtMost = atMost;
        Verdict = isPartly ? CoverageVerdict.PartlyCovered : atLeast == atMost ? atLeast : CoverageVerdict.Unknown;
        Findings = findings;
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
    /// members are bound differently, otherwise <see cref="CoverageVerdict.Unknown"/>.
    /// </summary>
    public CoverageVerdict Verdict { get; }

    /// <summary>The clauses that bind or may bind, the heaviest first, then by id.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>What would settle the verdict, in words; empty where it is settled.</summary>
    public ValueList<string> WouldSettle() =>
        AtLeast == AtMost ? default : [.. Findings.Where(finding => finding.AtMost > AtLeast).SelectMany(finding => finding.Open).Distinct()];

    internal static Coverage Of(Consignment consignment, AsOf asOf, IReadOnlyCollection<Finding> findings) => new(
        Guard.Against.Null(consignment),
        asOf,
        findings.Select(finding => finding.AtLeast).Append(CoverageVerdict.NotCovered).Max(),
        findings.Select(finding => finding.AtMost).Append(CoverageVerdict.NotCovered).Max(),
        isPartly: false,
        InOrder(findings));

    internal static Coverage OfGroup(Consignment consignment, AsOf asOf, IReadOnlyCollection<Coverage> members) => new(
        Guard.Against.Null(consignment),
        asOf,
        members.Min(member => member.AtLeast),
        members.Max(member => member.AtMost),
        members.DistinctBy(member => (member.AtLeast, member.AtMost)).Count() > 1,
        InOrder(members.SelectMany(member => member.Findings).Distinct()));

    /// <summary>Whether the burden is the same, by whatever clauses.</summary>
    internal bool BindsLike(Coverage other) => (AtLeast, AtMost, Verdict) == (other.AtLeast, other.AtMost, other.Verdict);

    /// <summary>The same answer to the question about another day.</summary>
    internal Coverage AskedAbout(LocalDate date) =>
        date == AsOf.Date ? this : new(Consignment, new(date, AsOf.KnownOn), AtLeast, AtMost, Verdict == CoverageVerdict.PartlyCovered, Findings);

    private static ValueList<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.OrderByDescending(finding => finding.AtMost).ThenByDescending(finding => finding.AtLeast).ThenBy(finding => finding.Clause)];
}
