namespace CriticalMinerals.Domain.Tests;

public class BoundsTests
{
    private const string Why = "half of the rows are missing";

    [Fact]
    public void Value_Exact_IsTheFigure()
    {
        var bounds = Bounds.Exact(0.4);
        Assert.Equal(0.4, bounds.Value);
        Assert.True(bounds.IsExact && bounds.IsTight);
        Assert.Null(bounds.Reason);
    }

    [Fact]
    public void Value_NotExact_ThrowsWithEndsAndReason()
    {
        var message = Assert.Throws<InvalidOperationException>(() => Bounds.Between(0.4, 0.5, isTight: true, Why).Value).Message;
        Assert.Contains("[0.4, 0.5]", message);
        Assert.Contains(Why, message);
        Assert.Contains("Lower and Upper", message);
    }

    [Fact]
    public void Value_OpenEnd_Throws() =>
        Assert.Contains("[2, open)", Assert.Throws<InvalidOperationException>(() => Bounds.AtLeast(2.0, isTight: true, Why).Value).Message);

    [Fact]
    public void Between_EqualEnds_IsExactAndTight()
    {
        var bounds = Bounds.Between(1.0, 1.0, isTight: false, Why);
        Assert.True(bounds.IsExact && bounds.IsTight);
        Assert.Equal(Bounds.Exact(1.0), bounds);
    }

    [Fact]
    public void Between_EndsSwapped_SaysBothEnds()
    {
        var message = Assert.Throws<ArgumentException>(() => Bounds.Between(0.5, 0.4, isTight: true, Why)).Message;
        Assert.Contains("0.5 and 0.4", message);
    }

    [Fact]
    public void Between_BlankReason_Throws() => Assert.Throws<ArgumentException>(() => Bounds.Between(0.5, 0.6, isTight: true, " "));

    [Fact]
    public void MapIncreasing_OpenEnd_StaysOpen()
    {
        var mapped = Bounds.AtLeast(2.0, isTight: true, Why).MapIncreasing(x => (int)x * 3);
        Assert.Equal(6, mapped.Lower);
        Assert.Null(mapped.Upper);
        Assert.True(mapped.IsTight);
        Assert.Equal(Why, mapped.Reason);
    }

    [Fact]
    public void MapDecreasing_Closed_SwapsEnds()
    {
        var mapped = Bounds.Between(2.0, 4.0, isTight: false, Why).MapDecreasing(x => 1 / x);
        Assert.Equal(Bounds.Between(0.25, 0.5, isTight: false, Why), mapped);
    }

    [Fact]
    public void MapDecreasing_OpenEnd_NeedsItsLimit()
    {
        var open = Bounds.AtLeast(2.0, isTight: true, Why);
        Assert.Equal(Bounds.Between(0.0, 0.5, isTight: true, Why), open.MapDecreasing(x => 1 / x, 0.0));
        Assert.Contains("limit", Assert.Throws<InvalidOperationException>(() => open.MapDecreasing(x => 1 / x)).Message);
    }

    [Fact]
    public void Map_WrongDirection_IsRefused()
    {
        var bounds = Bounds.Between(2.0, 4.0, isTight: true, Why);
        Assert.Throws<ArgumentException>(() => bounds.MapIncreasing(x => -x));
        Assert.Throws<ArgumentException>(() => bounds.MapDecreasing(x => x));
    }

    [Fact]
    public void Contains_Ends_Count()
    {
        var bounds = Bounds.Between(2.0, 4.0, isTight: true, Why);
        Assert.True(bounds.Contains(2) && bounds.Contains(4) && !bounds.Contains(1.9) && !bounds.Contains(4.1));
        Assert.True(Bounds.AtLeast(2.0, isTight: true, Why).Contains(1e300));
    }

    [Fact]
    public void Equality_IsByEndsAndTightness_NotByReason()
    {
        Assert.Equal(Bounds.Between(2.0, 4.0, true, Why), Bounds.Between(2.0, 4.0, true, "something else"));
        Assert.NotEqual(Bounds.Between(2.0, 4.0, true, Why), Bounds.Between(2.0, 4.0, false, Why));
        Assert.NotEqual(Bounds.Between(2.0, 4.0, true, Why), Bounds.Between(2.0, 5.0, true, Why));
        Assert.NotEqual(Bounds.Between(2.0, 4.0, true, Why), Bounds.AtLeast(2.0, true, Why));
        Assert.NotEqual(Bounds.AtLeast(2.0, true, Why), Bounds.Between(2.0, 4.0, true, Why));
        Assert.Equal(Bounds.AtLeast(2.0, true, Why), Bounds.AtLeast(2.0, true, "something else"));
        Assert.Equal(Bounds.Between(2.0, 4.0, true, Why).GetHashCode(), Bounds.Between(2.0, 4.0, true, "something else").GetHashCode());
    }
}
