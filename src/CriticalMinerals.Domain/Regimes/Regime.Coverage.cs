using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>How a consignment is bound on a day, as known on another: a finding per clause that binds or may bind, and the verdict of all.</summary>
    /// <param name="consignment">What is shipped, from where to where and to whom; what it leaves unsaid keeps findings open.</param>
    /// <param name="asOf">The day, and the knowledge used.</param>
    /// <returns>The verdict, and a finding for each clause that binds or may bind; without any the verdict is not covered.</returns>
    /// <remarks>
    /// Export clauses bind what leaves the issuer's territory for another, re-export clauses what moves between others, import clauses what enters.
    /// A clause binds while it is in force. Of several, the heaviest prevails. A group of minerals is answered member by member. Goods known by a customs code only
    /// are of the mineral that the vocabulary assigns the code to where it does so exclusively; otherwise they may be of any, and clauses on minerals stay open.
    /// </remarks>
    public Coverage CoverageOf(Consignment consignment, AsOf asOf)
    {
        Guard.Against.Null(consignment);
        return CoverageOf(consignment, asOf, member => Binding(member, asOf.Date, asOf.Date));
    }

    /// <summary>The answer by testing every clause: what the index must agree with, and what it is measured against.</summary>
    internal Coverage CoverageByEveryClause(Consignment consignment, AsOf asOf) => CoverageOf(consignment, asOf, _ => clauses);

    /// <summary>
    /// Whether goods are on a control list: yes where a clause in force puts them on it, open where only one that is held back or unsettled does.
    /// </summary>
    internal ScopeMatch IsOnList(ControlListId list, Consignment consignment, AsOf asOf, ScopeMatcher matcher) => ScopeMatch.Any(
        from held in consignment.Mineral is { } mineral ? Index.Listing(list, mineral) : clauses
        let known = AnswersOf(held, asOf.KnownDay)
        let match = ScopeMatch.Undecided(known.Content.ScopesOn(asOf.Date).Select(scope => Names(scope, list, held.Id, matcher)), ScopeHadChanged(held.Id))
        where match.IsMet != false
        select match.And(Listed(held.Id, list, known.At(asOf.Day).State)));

    private static ScopeMatch Names(ControlScope scope, ControlListId list, ClauseId clause, ScopeMatcher matcher) => ScopeMatch.Any(
        from item in scope.Items.OfType<MaterialItems>()
        where item.ControlCodes.Any(code => code.List == list)
        select matcher.Material(clause, item));

    private static string ScopeHadChanged(ClauseId clause) => $"whether the scope of {clause} had changed by then";

    private static ScopeMatch Listed(ClauseId clause, ControlListId list, MeasureState state) => state switch
    {
        MeasureState.InForce => ScopeMatch.Yes,
        MeasureState.Suspended or MeasureState.Indeterminate => ScopeMatch.OpenUntil($"whether the goods are on {list}, since {clause} that lists them is not applied or not settled"),
        _ => ScopeMatch.No,
    };

    private Coverage CoverageOf(Consignment consignment, AsOf asOf, Func<Consignment, IEnumerable<HeldClause>> candidates)
    {
        var members = MembersOf(consignment);
        return members.Count == 1
            ? OfOne(consignment, members[0])
            : Coverage.OfGroup(consignment, asOf, [.. members.Select(member => OfOne(member, member))]);

        Coverage OfOne(Consignment asked, Consignment member)
        {
            var matcher = new ScopeMatcher(this, member, asOf);
            return Coverage.Of(asked, asOf, [.. candidates(member).Select(clause => FindingOf(clause, matcher, asOf)).OfType<Finding>()]);
        }
    }

    private ValueList<Consignment> MembersOf(Consignment consignment) =>
        consignment.Mineral is { } mineral ? [.. Words.MembersOf(mineral).Select(consignment.Of)] : [consignment];

    // Goods of a mineral that is not stated may be bound by any clause.
    private IReadOnlyCollection<HeldClause> Binding(Consignment member, LocalDate first, LocalDate last) =>
        member.Mineral is { } mineral ? Index.Binding(member, mineral, first, last) : clauses;

    private static CoverageVerdict Lighter(CoverageVerdict one, CoverageVerdict other) => one < other ? one : other;

    private Finding? FindingOf(HeldClause held, ScopeMatcher matcher, AsOf asOf)
    {
        var clause = held.Subject;
        var known = AnswersOf(held, asOf.KnownDay);
        var status = known.At(asOf.Day);
        var mayApply = status.State == MeasureState.InForce || status.Possible.AsSpan().Contains(MeasureState.InForce);
        if (!mayApply) return null;
        var content = known.Content;
        var match = Match(held, content.ScopesOn(asOf.Date), matcher);
        if (match.IsMet == false) return null;
        var controls = content.ControlsOn(asOf.Date);
        var (atLeast, atMost) = (controls.Min(control => control.Burden.AtLeast), controls.Max(control => control.Burden.AtMost));
        if (atMost == CoverageVerdict.NotCovered) return null;
        List<string> open = [.. match.Open];
        var (relief, isCertain) = BestRelief(content, matcher, asOf.Date);
        if (relief is not null) (atLeast, atMost) = (Lighter(atLeast, relief.Relief.Remaining), isCertain ? Lighter(atMost, relief.Relief.Remaining) : atMost);
        if (relief is not null && !isCertain) open.Add($"whether the relief '{relief.Relief.Name}' of {clause.Id} works on that day");
        var isOpen = match.Open.Count > 0 || status.State != MeasureState.InForce;
        if (status.State != MeasureState.InForce) open.Add($"whether {clause.Id} is in force: {status.Reason}");
        if (isOpen) atLeast = CoverageVerdict.NotCovered;
        else if (controls.Count > 1 && atLeast != atMost) open.Add($"whether the terms of {clause.Id} had changed by then");
        else if (atLeast != atMost && open.Count == 0) open.Add($"what {clause.Id} asks of this consignment");
        return new(clause.Id, clause.Direction, controls[0], status, atLeast, atMost, relief?.Relief.Name, open.ToValueList());
    }

    private static ScopeMatch Match(HeldClause held, IReadOnlyList<ControlScope> scopes, ScopeMatcher matcher) => scopes.Count == 1
        ? matcher.Matches(held.Subject, held.Measure.Authority, scopes[0])
        : ScopeMatch.Undecided(scopes.Select(scope => matcher.Matches(held.Subject, held.Measure.Authority, scope)), ScopeHadChanged(held.Id));

    // One that certainly works before one that may.
    private static (ReliefGranted? Granted, bool IsCertain) BestRelief(ClauseContent content, ScopeMatcher matcher, LocalDate date)
    {
        (ReliefGranted? Granted, bool IsCertain) best = default;
        foreach (var relief in content.ReliefsOn(date))
            if ((best.Granted is null || (relief.IsCertain && !best.IsCertain)) && matcher.IsRelieved(relief.Granted.Relief)) best = relief;
        return best;
    }
}
