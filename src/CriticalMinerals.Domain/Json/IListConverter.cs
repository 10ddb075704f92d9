namespace CriticalMinerals.Domain;

/// <summary>A converter of a list, which tells the type of its items.</summary>
internal interface IListConverter
{
    /// <summary>The type of the items.</summary>
    Type ItemType { get; }
}
