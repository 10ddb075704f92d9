namespace CriticalMinerals.Domain.Tests;

public class ValueListTests
{
    [Fact]
    public void Equals_SameItemsInTheSameOrder_OnlyThen()
    {
        ValueList<MineralId> list = [MineralId.Parse("gallium"), MineralId.Parse("germanium")];
        ValueList<MineralId> same = [MineralId.Parse("gallium"), MineralId.Parse("germanium")];
        Assert.True(list == same && list.Equals((object)same) && list.GetHashCode() == same.GetHashCode());
        Assert.True(list != [MineralId.Parse("germanium"), MineralId.Parse("gallium")]);
        Assert.True(list != [MineralId.Parse("gallium")]);
        Assert.True(list != default && default == ValueList<MineralId>.Empty);
        Assert.False(list.Equals("gallium"));
    }

    [Fact]
    public void Equals_Values_AreComparedAsTheirTypeDoes()
    {
        Assert.True((ValueList<double>)[double.NaN, 0] == [double.NaN, -0.0]);
        Assert.True((ValueList<decimal>)[1.0m] == [1.00m]);
        Assert.True((ValueList<CountryCode>)[CountryCode.Parse("CN")] != [CountryCode.Parse("US")]);
    }

    [Fact]
    public void Equals_ObjectsOfOthers_AreComparedAsTheDefaultComparerDoes()
    {
        Assert.True((ValueList<ByOwnType>)[new(1)] == [new(1)]);
        Assert.True((ValueList<ByOwnType>)[new(1)] != [new(2)]);
        Assert.True((ValueList<ByObject>)[new(1)] == [new(1)]);
        Assert.True((ValueList<ByObject>)[new(1)] != [new(2)]);
        Assert.True((ValueList<object>)["a", 1] == ["a", 1]);
        var same = new object();
        Assert.True((ValueList<object>)[same] == [same]);
        Assert.True((ValueList<object>)[same] != [new object()]);
    }

    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<string> list = default;
        Assert.True(list is { IsEmpty: true, Count: 0 });
        Assert.Empty(list);
        Assert.Throws<IndexOutOfRangeException>(() => list[0]);
    }

    [Fact]
    public void Create_WithANull_IsRefusedWithItsPlace() =>
        Assert.StartsWith("A list holds no null: item 1 is null.", Assert.Throws<ArgumentException>(() => ValueList.Create(["a", null!])).Message, StringComparison.Ordinal);

    [Fact]
    public void Create_FromAnArray_KeepsItsOwnItems()
    {
        string[] items = ["a", "b"];
        var list = ValueList.Create<string>(items);
        items[0] = "c";
        Assert.Equal(["a", "b"], list);
    }

    private sealed class ByOwnType(int number) : IEquatable<ByOwnType>
    {
        private int Number => number;

        public bool Equals(ByOwnType? other) => other is not null && other.Number == Number;

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => number;
    }

    private sealed class ByObject(int number)
    {
        private int Number => number;

        public override bool Equals(object? obj) => obj is ByObject other && other.Number == Number;

        public override int GetHashCode() => number;
    }
}
