namespace CriticalMinerals.Domain.Notebooks;

/// <summary>One column of a <see cref="Table"/>. Equal by both members; columns have no order of their own.</summary>
public sealed record TableColumn
{
    internal TableColumn(string name, bool isNumber = false)
    {
        Name = name;
        IsNumber = isNumber;
    }

    /// <summary>The heading, with the unit where there is one.</summary>
    public string Name { get; }

    /// <summary>Whether its texts are numbers, which stand on the right.</summary>
    public bool IsNumber { get; }
}
