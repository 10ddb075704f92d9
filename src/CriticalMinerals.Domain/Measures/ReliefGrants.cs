namespace CriticalMinerals.Domain;

/// <summary>The grants of the reliefs of one name in the order of their days, kept by the clauses that they touch, so that an end finds those that it meets however many there are.</summary>
internal sealed class ReliefGrants
{
    private readonly List<ReliefGranted> all = [];
    private readonly List<ReliefGranted> ofEveryClause = [];
    private readonly Dictionary<string, List<ReliefGranted>> byClause = [];

    /// <summary>The first of them.</summary>
    internal ReliefGranted First => all[0];

    /// <summary>Grants by the names of the reliefs.</summary>
    /// <param name="ordered">A history in the order of its days.</param>
    internal static Dictionary<string, ReliefGrants> ByName(MeasureEvent[] ordered)
    {
        var byName = new Dictionary<string, ReliefGrants>();
        foreach (var e in ordered)
        {
            if (e is not ReliefGranted granted) continue;
            if (!byName.TryGetValue(granted.Relief.Name, out var grants)) byName.Add(granted.Relief.Name, grants = new());
            grants.Add(granted);
        }

        return byName;
    }

    /// <summary>The grant of the very day of an end, for a clause that both touch; null where there is none.</summary>
    internal ReliefGranted? OnTheDayOf(ReliefEnded ended)
    {
        foreach (var grants in MetBy(ended))
        {
            // Of those that begin alike an exact day comes first.
            var at = FirstFrom(ended.On.EarliestDay, grants);
            if (at < grants.Count && grants[at].On.Precision == DatePrecision.Day && grants[at].On.Equals(ended.On)) return grants[at];
        }

        return null;
    }

    /// <summary>Whether a grant may have come before an end, or on its day, for a clause that both touch.</summary>
    internal bool MayPrecede(ReliefEnded ended)
    {
        foreach (var grants in MetBy(ended))
            if (grants.Count > 0 && grants[0].On.EarliestDay.Order <= ended.On.LatestDay.Order) return true;
        return false;
    }

    private void Add(ReliefGranted granted)
    {
        all.Add(granted);
        if (granted.Clauses.IsEmpty) ofEveryClause.Add(granted);
        foreach (var clause in granted.Clauses)
        {
            if (!byClause.TryGetValue(clause.Value, out var own)) byClause.Add(clause.Value, own = []);
            own.Add(granted);
        }
    }

    private List<List<ReliefGranted>> MetBy(ReliefEnded ended)
    {
        if (ended.Clauses.IsEmpty) return [all];
        List<List<ReliefGranted>> met = [ofEveryClause];
        foreach (var clause in ended.Clauses)
            if (byClause.TryGetValue(clause.Value, out var own)) met.Add(own);
        return met;
    }

    private static int FirstFrom(IsoDay day, List<ReliefGranted> grants)
    {
        var (first, end) = (0, grants.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (grants[middle].On.EarliestDay.Order < day.Order) first = middle + 1;
            else end = middle;
        }

        return first;
    }
}
