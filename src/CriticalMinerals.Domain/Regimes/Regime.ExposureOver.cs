using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

public sealed partial record Regime
{
    /// <summary>A share table split by how each producer's supply is bound towards a destination, over a span of days.</summary>
    /// <param name="table">The shares by producer; a table of a country's imports is asked of that country, one of a bloc's imports of a member.</param>
    /// <param name="destination">The country that the supply is to go to.</param>
    /// <param name="endUser">What is stated of the end user.</param>
    /// <param name="span">The days; closed at both ends.</param>
    /// <param name="knownOn">The day whose knowledge may be used; null for all that is recorded.</param>
    /// <returns>Spans in order and without gap; neighbours differ in the burden on a producer.</returns>
    /// <remarks>Computed where a clause, its terms, its scope, a relief or a bloc changes, not day by day.</remarks>
    /// <exception cref="ArgumentException">
    /// The span is open, the destination is unknown, the table is of another country's imports, or its rows are the countries that somebody's exports go to.
    /// </exception>
    public ValueList<ExposureSpan> ExposureOver(ShareTable table, CountryCode destination, EndUser endUser, DateSpan span, LocalDate? knownOn)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(endUser);
        Guard.Against.Null(span);
        if (span.First is not { } first || span.Last is not { } last)
            throw new ArgumentException($"An exposure over time runs over a closed span: {span} is open. Give its first and last day.", nameof(span));
        RefuseOtherTrade(table, destination, first, last);
        var named = table.Rows.Select(row => (row.Country, Share: table.ShareOf(row.Country), Burden: Over(row.Country))).ToArray();
        var hasUnnamed = HasUnnamed(table, out var unnamed);
        BurdenOverTime?[] others = hasUnnamed ? [.. Representatives(CountriesUnnamed(table), destination, first, last).Select(Over)] : [];
        LocalDate[] starts = [.. named.Select(row => row.Burden).Concat(others).OfType<BurdenOverTime>().SelectMany(burden => burden.Starts()).Append(first).Distinct().Order()];
        return Spans([.. starts.Select(On)], last);

        BurdenOverTime? Over(CountryCode country) => Supply(table, country, destination, endUser) is { } supply ? CoverageOver(supply, first, last, knownOn) : null;

        Exposure On(LocalDate day)
        {
            var rows = named.Select(row => Row(row.Country, row.Share, row.Burden?.On(day)));
            return new([.. hasUnnamed ? rows.Append(Unnamed(unnamed, others.Select(other => other?.On(day)))) : rows], table, destination, endUser, new AsOf(day, knownOn));
        }
    }

    /// <summary>How a consignment of a stated mineral is bound on every day from a first to a last: asked once, and where something that may bind it changes.</summary>
    internal BurdenOverTime CoverageOver(Consignment consignment, LocalDate first, LocalDate last, LocalDate? knownOn)
    {
        var binding = MembersOf(consignment).ToDictionary(member => member.Mineral!, member => Binding(member, first, last));
        var changes = binding.SelectMany(pair => pair.Value.Concat(ListedBy(pair.Value, pair.Key))).Distinct().SelectMany(clause => DaysOfChange(clause, knownOn))
            .Concat(DaysOfAccession(consignment));
        LocalDate[] days = [first, .. changes.Where(day => day > first && day <= last).Distinct().Order()];
        return new(Array.ConvertAll(days, day => CoverageOf(consignment, new AsOf(day, knownOn), member => binding[member.Mineral!])));
    }

    // What is on a list changes with the clauses that put items on it, whatever movement of goods they bind themselves.
    private IEnumerable<HeldClause> ListedBy(IEnumerable<HeldClause> binding, MineralId mineral) =>
        binding.SelectMany(clause => clause.Scopes()).SelectMany(scope => scope.Items).OfType<ListedItems>().Select(item => item.List).Distinct()
            .SelectMany(list => Index.Listing(list, mineral));

    private IEnumerable<LocalDate> DaysOfChange(HeldClause clause, LocalDate? knownOn)
    {
        var known = AnswersOf(clause, IsoDay.Of(knownOn));
        return known.Timeline.Spans.Select(span => span.Days.First).OfType<LocalDate>().Concat(known.Content.DaysOfChange());
    }

    private IEnumerable<LocalDate> DaysOfAccession(Consignment consignment) =>
        new[] { consignment.Origin, consignment.Dispatch ?? consignment.Origin, consignment.Destination }.Distinct()
            .SelectMany(Words.MembershipsOf).SelectMany(membership => new[] { membership.Days.First, membership.Days.EndExclusive }).OfType<LocalDate>();

    private static ValueList<ExposureSpan> Spans(Exposure[] exposures, LocalDate last)
    {
        var spans = new List<ExposureSpan>();
        for (var i = 0; i < exposures.Length;)
        {
            var next = i + 1;
            while (next < exposures.Length && HasSameBurdens(exposures[i], exposures[next])) next++;
            spans.Add(new(new(exposures[i].AsOf.Date, next < exposures.Length ? exposures[next].AsOf.Date.PlusDays(-1) : last), exposures[i]));
            i = next;
        }

        return spans.ToValueList();
    }

    private static bool HasSameBurdens(Exposure one, Exposure other)
    {
        for (var i = 0; i < one.Rows.Count; i++)
        {
            var (left, right) = (one.Rows[i], other.Rows[i]);
            if ((left.AtLeast, left.AtMost, left.Verdict) != (right.AtLeast, right.AtMost, right.Verdict)) return false;
        }

        return true;
    }
}
