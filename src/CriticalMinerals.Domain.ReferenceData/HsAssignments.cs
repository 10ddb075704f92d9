using System.Collections;
using Ardalis.GuardClauses;

namespace CriticalMinerals.Domain;

/// <summary>Customs codes and the minerals traded under them, to be looked up both ways.</summary>
public sealed class HsAssignments : IReadOnlyList<HsAssignment>
{
    private readonly ValueList<HsAssignment> assignments;

    /// <summary>A collection of assignments.</summary>
    public HsAssignments(IEnumerable<HsAssignment> assignments) => this.assignments = Guard.Against.Null(assignments).ToValueList();

    /// <summary>How many assignments there are.</summary>
    public int Count => assignments.Count;

    /// <summary>The assignment at a place, from 0.</summary>
    public HsAssignment this[int index] => assignments[index];

    /// <summary>The codes of a mineral, in their order; none where there are none.</summary>
    /// <remarks>
    /// Most rare earths have no code of their own: they are traded under those of their group, found by the group's id. <see cref="Vocabulary.AssignmentsOf(MineralId)"/>
    /// of a regime's vocabulary finds a mineral's own and its groups' at once.
    /// </remarks>
    /// <param name="mineral">The mineral or group, as the assignments name it.</param>
    /// <param name="stage">The stage, or an umbrella of it; null for every stage.</param>
    public ValueList<HsAssignment> Of(MineralId mineral, SupplyChainStage? stage = null)
    {
        Guard.Against.Null(mineral);
        return assignments.Where(one => one.Mineral == mineral && (stage is null || one.Stage.IsWithin(stage))).ToValueList();
    }

    /// <summary>The minerals of a code: of the code itself, of every subheading within it, and of the chapter or heading around it where that is assigned.</summary>
    /// <param name="code">A chapter, heading or subheading. Codes of another edition find nothing: they may mean other goods.</param>
    public ValueList<HsAssignment> Of(HsCode code)
    {
        Guard.Against.Null(code);
        return assignments.Where(one => code.Contains(one.Code) || one.Code.Contains(code)).ToValueList();
    }

    /// <inheritdoc/>
    public IEnumerator<HsAssignment> GetEnumerator() => assignments.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
