namespace CriticalMinerals.Domain.Tests;

public class JoinedWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one", "one")]
    [InlineData("one, two, three", "one", "two", "three")]
    public void Of_Texts_AreSeparatedAndNotEnclosed(string expected, params string[] items) => Assert.Equal(expected, JoinedWords.Of<string>(items, ", "));

    [Fact]
    public void Of_ItemsWithoutWords_AreEmptyBetweenTheirSeparators() =>
        Assert.Equal("1;;3", JoinedWords.Of<int>([1, 2, 3], ";", number => number == 2 ? null : $"{number}"));

    [Fact]
    public void ToString_ListOfObjectsOrValues_HasEachInBrackets()
    {
        Assert.Equal("[gallium, germanium]", ((ValueList<MineralId>)[MineralId.Parse("gallium"), MineralId.Parse("germanium")]).ToString());
        Assert.Equal("[CN, US]", ((ValueList<CountryCode>)[CountryCode.Parse("CN"), CountryCode.Parse("US")]).ToString());
        Assert.Equal("[]", default(ValueList<MineralId>).ToString());
    }
}
