namespace CriticalMinerals.Domain.Tests;

public class VocabularyTests
{
    [Fact]
    public void MembersOf_GroupsWithinGroups_AreTheMineralsOnceInOrder()
    {
        var vocabulary = new Vocabulary([Group("all", "heavy", "light", "yttrium"), Group("heavy", "dysprosium", "terbium"), Group("light", "neodymium", "dysprosium")]);
        Assert.Equal(["dysprosium", "terbium", "neodymium", "yttrium"], vocabulary.MembersOf(Id("all")).Select(id => id.Value));
        Assert.Equal(["gallium"], vocabulary.MembersOf(Id("gallium")).Select(id => id.Value));
    }

    [Fact]
    public void Groups_InACircle_AreRefusedWithTheCircle()
    {
        var e = Assert.Throws<ArgumentException>(() => new Vocabulary([Group("a", "b"), Group("b", "c"), Group("c", "a")]));
        Assert.Equal("The groups a > b > c > a contain each other in a circle.", e.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Groups_Nested_AtMost32Deep(bool innermostFirst)
    {
        ValueList<MineralGroup> Chain(int levels)
        {
            var groups = Enumerable.Range(0, levels).Select(i => Group($"g{i}", $"g{i + 1}"));
            return (innermostFirst ? groups.Reverse() : groups).ToValueList();
        }

        Assert.Equal(["g32"], new Vocabulary(Chain(32)).MembersOf(Id("g0")).Select(id => id.Value));
        Assert.Contains("at most 32 deep", Assert.Throws<ArgumentException>(() => new Vocabulary(Chain(33))).Message, StringComparison.Ordinal);
        Assert.Contains("at most 32 deep", Assert.Throws<ArgumentException>(() => new Vocabulary(Chain(100_000))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_ContainedInManyOthers_AreLookedAtOnce()
    {
        // 2 to the power of 30 paths lead to the two minerals at the bottom.
        var groups = Enumerable.Range(0, 30).SelectMany(i => new[] { Group($"a{i}", $"a{i + 1}", $"b{i + 1}"), Group($"b{i}", $"a{i + 1}", $"b{i + 1}") });
        Assert.Equal(["a30", "b30"], new Vocabulary(groups.ToValueList()).MembersOf(Id("a0")).Select(id => id.Value));
    }

    private static MineralGroup Group(string id, params string[] members) => new(Id(id), [.. members.Select(Id)]);

    private static MineralId Id(string text) => MineralId.Parse(text);
}
