using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>How a consignment is bound on a day, as known on another: a finding per clause that binds or may bind, and the verdict of all.</summary>
    /// <remarks>
    /// Export clauses bind what leaves the issuer's territory for another, re-export clauses what moves between others, import clauses what enters.
    /// A clause binds while it is in force. Of several, the heaviest prevails. A group of minerals is answered member by member.
    /// </remarks>
    public Coverage CoverageOf(Consignment consignment, AsOf asOf)
    {
        Guard.Against.Null(consignment);
        var members = Words.MembersOf(consignment.Mineral);
        return members.Count == 1
            ? CoverageOfOne(consignment, consignment.Of(members[0]), asOf)
            : Coverage.OfGroup(consignment, asOf, [.. members.Select(member => CoverageOfOne(consignment.Of(member), consignment.Of(member), asOf))]);
    }

    /// <summary>
    /// Whether goods are on a control list: yes where a clause in force puts them on it, open where only one that is held back or unsettled does.
    /// </summary>
    internal ScopeMatch IsOnList(ControlListId list, Consignment consignment, AsOf asOf, ScopeMatcher matcher) => ScopeMatch.Any(
        from measure in Measures
        from clause in measure.Clauses
        from item in measure.ScopeOn(clause.Id, asOf).Items.OfType<MaterialItems>()
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
        var findings = Measures.SelectMany(measure => measure.Clauses.Select(clause => FindingOf(measure, clause, matcher, asOf))).OfType<Finding>();
        return Coverage.Of(asked, asOf, [.. findings]);
    }

    private Finding? FindingOf(TradeMeasure measure, MeasureClause clause, ScopeMatcher matcher, AsOf asOf)
    {
        var status = StatusOf(clause.Id, asOf);
        var mayApply = status.State == MeasureState.InForce || status.Possible.Contains(MeasureState.InForce);
        if (!mayApply) return null;
        var match = matcher.Matches(clause, measure.Authority, measure.ScopeOn(clause.Id, asOf));
        if (match.IsMet == false) return null;
        var control = measure.ControlOn(clause.Id, asOf);
        var (atLeast, atMost) = control.Burden;
        if (atMost == CoverageVerdict.NotCovered) return null;
        var relief = measure.ReliefsOn(clause.Id, asOf).Select(granted => granted.Relief).FirstOrDefault(matcher.IsRelieved);
        if (relief is not null) (atLeast, atMost) = (relief.Remaining, relief.Remaining);
        List<string> open = [.. match.Open];
        if (status.State != MeasureState.InForce) open.Add($"whether {clause.Id} is in force: {status.Reason}");
        if (open.Count > 0) atLeast = CoverageVerdict.NotCovered;
        else if (atLeast != atMost) open.Add($"what {clause.Id} asks of this consignment");
        return new(clause.Id, clause.Direction, control, status, atLeast, atMost, relief?.Name, open.ToValueList());
    }
}
