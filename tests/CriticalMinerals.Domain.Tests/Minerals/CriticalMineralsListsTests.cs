namespace CriticalMinerals.Domain.Tests.Minerals;

public class CriticalMineralsListsTests
{
    private static readonly CriticalMineralsList first = List("us-2018", "2018-05-18", [MineralIds.Gallium, MineralIds.Tin]);

    private static readonly CriticalMineralsList second = List("us-2022", "2022", [MineralIds.Gallium, MineralIds.Nickel], "us-2018");

    [Theory]
    [InlineData("2018-05-17", "", "")]
    [InlineData("2018-05-18", "us-2018", "")]
    [InlineData("2021-12-31", "us-2018", "")]
    [InlineData("2022-01-01", "", "us-2018 us-2022")]
    [InlineData("2022-12-30", "", "us-2018 us-2022")]
    [InlineData("2022-12-31", "us-2022", "")]
    public void StandingOn_ADay_IsWhatStandsForCertainAndTheRestIsUnsettled(string day, string standing, string unsettled)
    {
        Assert.Equal(standing, Ids(new[] { first, second }.StandingOn(Day(day))));
        Assert.Equal(unsettled, Ids(new[] { first, second }.UnsettledOn(Day(day))));
    }

    [Fact]
    public void Naming_AMineral_AsksTheListsThatStand()
    {
        Assert.Equal([first], new[] { first, second }.Naming(MineralIds.Tin, Day("2020-01-01")));
        Assert.Empty(new[] { first, second }.Naming(MineralIds.Tin, Day("2023-01-01")));
    }

    [Fact]
    public void ChangesSince_AnEarlierEdition_AreAddedRemovedAndKept() =>
        Assert.Equal(new ListChanges([MineralIds.Nickel], [MineralIds.Tin], [MineralIds.Gallium]), second.ChangesSince(first));

    [Fact]
    public void Constructor_SupersedesItselfOrTwice_IsRefused()
    {
        Assert.Contains("us-2018", Assert.Throws<ArgumentException>(() => List("us-2018", "2018", [MineralIds.Tin], "us-2018")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => List("us-2022", "2022", [MineralIds.Tin], "us-2018", "us-2018"));
    }

    [Fact]
    public void StandingOn_ADay_LeavesOutWhatAnUnknownListMayHaveSuperseded()
    {
        var list = new CriticalMineralsList(first.Id, first.Title, first.Publisher, first.Kind, first.Published, first.Members, first.Citation, supersededOn: PartialDate.Parse("2024"));
        Assert.Equal([list], new[] { list }.StandingOn(Day("2023-12-31")));
        Assert.Empty(new[] { list }.StandingOn(Day("2024-01-01")));
        Assert.Empty(new[] { list }.UnsettledOn(Day("2023-12-31")));
        Assert.Equal([list], new[] { list }.UnsettledOn(Day("2024-01-01")));
        Assert.Equal([list], new[] { list }.UnsettledOn(Day("2024-12-30")));
        Assert.Empty(new[] { list }.UnsettledOn(Day("2024-12-31")));
        Assert.Equal(list, DomainJson.Read<CriticalMineralsList>(DomainJson.Write(list)));
    }

    [Fact]
    public void Constructor_SupersededBeforeItIsPublished_IsRefused() =>
        Assert.Contains("2017", Assert.Throws<ArgumentException>(() => new CriticalMineralsList(
            first.Id, first.Title, first.Publisher, first.Kind, first.Published, first.Members, first.Citation, supersededOn: PartialDate.Parse("2017"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_WithSuperseded_IsReadBack() => Assert.Equal(second, DomainJson.Read<CriticalMineralsList>(DomainJson.Write(second)));

    private static string Ids(ValueList<CriticalMineralsList> lists) => string.Join(' ', lists.Select(list => list.Id));

    private static LocalDate Day(string text) => PartialDate.Parse(text).Earliest;

    private static CriticalMineralsList List(string id, string published, ValueList<MineralId> members, params string[] supersedes) => new(
        ListId.Parse(id), "A list", new Authority(Party.Parse("US"), "Department of the Interior"), CriticalListKind.Critical, PartialDate.Parse(published), members,
        new Citation(SourceId.Parse("x"), Confidence.High), supersedes: supersedes.Select(ListId.Parse).ToValueList());
}
