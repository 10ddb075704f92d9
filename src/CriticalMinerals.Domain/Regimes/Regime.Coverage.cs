using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>How a consignment is bound on a day, as known on another: a finding per clause that binds or may bind, and the verdict of all.</summary>
    /// <remarks>
    /// Export clauses bind what leaves the issuer's territory for another, re-export clauses what moves between others, import clauses what enters.
    /// A clause binds while it is in force. Of several, the heaviest prevails. A group of minerals is answered member by member. Goods known by a customs code only
    /// are of the mineral that the vocabulary assigns the code to where it does so exclusively; otherwise they may be of any, and clauses on minerals stay open.
    /// </remarks>
    public Coverage CoverageOf(Consignment consignment, AsOf asOf)
    {
        Guard.Against.Null(consignment);
        if (consignment.Mineral is not { } mineral) return CoverageOfOne(consignment, consignment, asOf);
        var members = Words.MembersOf(mineral);
        return members.Count == 1
            ? CoverageOfOne(consignment, consignment.Of(members[0]), asOf)
            : Coverage.OfGroup(consignment, asOf, [.. members.Select(member => CoverageOfOne(consignment.Of(member), consignment.Of(member), asOf))]);
    }

    /// <summary>
    /// Whether goods are on a control list: yes where a clause in force puts them on it, open where only one that is held back or unsettled does.
    /// </summary>
    internal ScopeMatch IsOnList(ControlListId list, Consignment consignment, AsOf asOf, ScopeMatcher matcher) => ScopeMatch.Any(
        from entry in clauseIndex.Value.Listing(list)
        let clause = entry.Clause
        from item in ContentOf(entry.Measure, clause, asOf.KnownOn).ScopesOn(asOf.Date)[0].Items.OfType<MaterialItems>()
        where item.ControlCodes.Any(code => code.List == list)
        let match = matcher.Material(clause.Id, item)
        where match.IsMet != false
        let listed = Listed(clause.Id, list, asOf)
        select match.And(() => listed));

    private ScopeMatch Listed(ClauseId clause, ControlListId list, AsOf asOf) => StatusOf(clause, asOf).State switch
    {
        MeasureState.InForce => ScopeMatch.Yes,
        MeasureState.Suspended or MeasureState.Indeterminate => ScopeMatch.OpenUntil($"whether the goods are on {list}, since {clause} that lists them is not applied or not settled"),
        _ => ScopeMatch.No,
    };

    private Coverage CoverageOfOne(Consignment asked, Consignment member, AsOf asOf)
    {
        var matcher = new ScopeMatcher(this, member, asOf);
        var findings = (member.Mineral is { } mineral ? clauseIndex.Value.Binding(mineral) : clauseIndex.Value.All).Distinct().Select(entry => FindingOf(entry.Measure, entry.Clause, matcher, asOf)).OfType<Finding>();
        return Coverage.Of(asked, asOf, [.. findings]);
    }

    private static CoverageVerdict Lighter(CoverageVerdict one, CoverageVerdict other) => one < other ? one : other;

    private Finding? FindingOf(TradeMeasure measure, MeasureClause clause, ScopeMatcher matcher, AsOf asOf)
    {
        var status = StatusOf(clause.Id, asOf);
        var mayApply = status.State == MeasureState.InForce || status.Possible.Contains(MeasureState.InForce);
        if (!mayApply) return null;
        var content = ContentOf(measure, clause, asOf.KnownOn);
        var match = ScopeMatch.Undecided(
            content.ScopesOn(asOf.Date).Select(scope => matcher.Matches(clause, measure.Authority, scope)), $"whether the scope of {clause.Id} had changed by then");
        if (match.IsMet == false) return null;
        var controls = content.ControlsOn(asOf.Date);
        var (atLeast, atMost) = (controls.Min(control => control.Burden.AtLeast), controls.Max(control => control.Burden.AtMost));
        if (atMost == CoverageVerdict.NotCovered) return null;
        List<string> open = [.. match.Open];
        var (relief, isCertain) = content.ReliefsOn(asOf.Date).Where(relief => matcher.IsRelieved(relief.Granted.Relief)).OrderByDescending(relief => relief.IsCertain).FirstOrDefault();
        if (relief is not null) (atLeast, atMost) = (Lighter(atLeast, relief.Relief.Remaining), isCertain ? Lighter(atMost, relief.Relief.Remaining) : atMost);
        if (relief is not null && !isCertain) open.Add($"whether the relief '{relief.Relief.Name}' of {clause.Id} works on that day");
        var isOpen = match.Open.Count > 0 || status.State != MeasureState.InForce;
        if (status.State != MeasureState.InForce) open.Add($"whether {clause.Id} is in force: {status.Reason}");
        if (isOpen) atLeast = CoverageVerdict.NotCovered;
        else if (atLeast != atMost && open.Count == 0) open.Add($"what {clause.Id} asks of this consignment");
        return new(clause.Id, clause.Direction, controls[0], status, atLeast, atMost, relief?.Relief.Name, open.ToValueList());
    }
}
