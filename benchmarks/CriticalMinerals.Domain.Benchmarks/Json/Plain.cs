#pragma warning disable CA1002, CA1724, CA2227 // Plain classes, as somebody would write them for Newtonsoft.Json.

namespace CriticalMinerals.Domain.Benchmarks;

/// <summary>Documents as classes of texts, numbers and lists.</summary>
public static class Plain
{
    public sealed record Node(string Mineral, string Stage, string? Form);

    public sealed record Subject(Node Node, string Statistic, string Period, string? Basis, string? Edition, List<string>? Excluding);

    public sealed record Row(string Country, double? Fraction, bool Estimated);

    public sealed record Cited(string Source, string Confidence, string? Locator, string? ReadOn, string? Note);

    public sealed record Rest(double? Amount, int? MostProducers, double? MostEach, bool NamedAreLargest);

    public sealed record Withheld(string Country, string Place);

    public sealed record Table(
        Subject Subject, List<Row> Rows, Cited Citation, Rest? Residual, List<Withheld>? Withheld, double? Rounding, string? TotalMass, string? TotalVolume, double? RowsOverPrintedTotal);

    public sealed record Ends(double? Lower, double? Upper, bool IsTight, string? Reason);

    public sealed record Score(Subject Subject, int? Producers, Ends Hhi, Ends LargestShare, Ends TopThreeShare, Cited Citation);

    public sealed record Authority(string Party, string Name);

    public sealed record Control(string Kind, string? Policy);

    public sealed record Item(string Kind, List<string> Minerals, List<string>? Forms, List<string>? HsCodes);

    public sealed record Places(string Kind, List<string>? Parties);

    public sealed record Users(string Kind);

    public sealed record Scope(List<Item> Items, Places Origins, Places Destinations, Users EndUsers);

    public sealed record Clause(string Id, string Title, string Direction, Control Control, Scope Scope);

    public sealed record Happened(string Kind, string On, string? EffectiveFrom, string? LastDay, Cited Citation);

    public sealed record Measure(string Id, string Title, Authority Authority, List<Clause> Clauses, List<Happened> Events);

    public sealed record Member(string Party);

    public sealed record Entry(string Kind);

    public sealed record Term(string Kind, string Length, string? Notice);

    public sealed record Agreement(
        string Id, string Title, List<Member> Parties, string LegalForm, Entry EntryIntoForce, Term FirstTerm, Term Renewal, List<Cited> Citations, List<Happened> Events);
}
