namespace CriticalMinerals.Domain;

/// <summary>A converter of a list, as the search for a fault needs to know it.</summary>
internal interface IListConverter
{
    /// <summary>The type of the items.</summary>
    Type ItemType { get; }
}
