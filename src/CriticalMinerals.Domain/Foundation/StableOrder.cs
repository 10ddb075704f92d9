namespace CriticalMinerals.Domain;

/// <summary>Sorts so that equal items stay in the order in which they came.</summary>
internal static class StableOrder
{
    internal static T[] Of<T>(T[] items, Comparison<T> compare)
    {
        var places = new int[items.Length];
        for (var i = 0; i < places.Length; i++) places[i] = i;
        Array.Sort(places, (one, other) => compare(items[one], items[other]) is not 0 and var order ? order : one - other);
        return Array.ConvertAll(places, place => items[place]);
    }
}
