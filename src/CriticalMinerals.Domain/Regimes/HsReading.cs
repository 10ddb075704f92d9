namespace CriticalMinerals.Domain;

/// <summary>What customs codes say of the minerals that goods are, by the assignments of a vocabulary.</summary>
/// <remarks>
/// Only an exclusive code settles anything. It says yes to the mineral that it is assigned to, and no to a mineral that has codes of its own in that edition,
/// none of them this one; one without a code may be what the code's mineral is called elsewhere. A shared, residual, broader or unknown code leaves all open.
/// The subheading of a national line is of an edition that nobody stated, so a line alone settles nothing.
/// </remarks>
internal sealed class HsReading(Vocabulary words)
{
    private const int MostNamed = 8;

    /// <summary>Whether goods under the code are among the minerals.</summary>
    internal bool? IsAmong(HsCode? code, HashSet<MineralId> minerals)
    {
        if (code is null) return null;
        foreach (var assignment in words.HsCodes)
        {
            if (assignment.Scope != HsScope.Exclusive || !assignment.Code.Contains(code)) continue;
            var members = words.MembersOf(assignment.Mineral);
            if (members.All(minerals.Contains)) return true;
            if (members.Any(minerals.Contains)) return null;
            return minerals.All(mineral => IsTradedElsewhere(mineral, code)) ? false : null;
        }

        return null;
    }

    /// <summary>Whether goods of the mineral are certainly not under the code.</summary>
    internal bool Excludes(HsCode code, MineralId mineral) => IsAmong(code, [mineral]) == false;

    /// <summary>What the code covers, for people: how it is shared, and by which minerals.</summary>
    internal string Describe(HsCode code)
    {
        var assigned = words.AssignmentsOf(code);
        string[] minerals = [.. assigned.Select(one => one.Mineral.Value).Distinct()];
        var names = string.Join(", ", minerals.Take(MostNamed)) + (minerals.Length > MostNamed ? ", …" : "");
        return minerals.Length == 0 ? $"the vocabulary does not know {code}"
            : assigned.Any(one => one.Scope == HsScope.Residual) ? $"{code} holds what has no code of its own, such as {names}"
            : $"{code} holds {names}";
    }

    /// <summary>Refuses assignments that contradict each other.</summary>
    internal static ValueList<HsAssignment> Consistent(ValueList<HsAssignment> assignments)
    {
        var first = new Dictionary<HsCode, HsAssignment>();
        foreach (var assignment in assignments)
        {
            if (first.TryAdd(assignment.Code, assignment)) continue;
            var other = first[assignment.Code];
            if (other.Mineral != assignment.Mineral && (other.Scope == HsScope.Exclusive || assignment.Scope == HsScope.Exclusive))
                throw new ArgumentException($"{assignment.Code} is assigned to {other.Mineral} and {assignment.Mineral}, to one of them exclusively: call it shared.", nameof(assignments));
            if (other.Scope != HsScope.Exclusive && assignment.Scope == HsScope.Exclusive) first[assignment.Code] = assignment;
        }

        return assignments;
    }

    private bool IsTradedElsewhere(MineralId mineral, HsCode code)
    {
        var own = words.AssignmentsOf(mineral);
        return own.Any(one => one.Code.Edition == code.Edition) && !own.Any(one => one.Code.Contains(code) || code.Contains(one.Code));
    }
}
