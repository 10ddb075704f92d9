using CsCheck;

namespace CriticalMinerals.Domain.Tests;

public class StableOrderTests
{
    [Fact]
    public void Of_AnyItems_AreInOrderAndEqualOnesAsTheyCame() =>
        Gen.Int[0, 4].Array[0, 60].Sample(keys =>
        {
            (int Key, int Place)[] items = [.. keys.Select((key, place) => (key, place))];
            Assert.Equal(items.OrderBy(item => item.Key), StableOrder.Of(items, (one, other) => one.Key - other.Key));
        });

    [Fact]
    public void Of_Items_LeavesThemWhereTheyAre()
    {
        int[] items = [3, 1, 2];
        Assert.Equal([1, 2, 3], StableOrder.Of(items, (one, other) => one - other));
        Assert.Equal([3, 1, 2], items);
    }
}
