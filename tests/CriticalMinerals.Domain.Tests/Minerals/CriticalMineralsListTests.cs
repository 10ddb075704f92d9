namespace CriticalMinerals.Domain.Tests;

public class CriticalMineralsListTests
{
    [Fact]
    public void Contains_IsByTheNameOnTheList()
    {
        var list = Make([MineralIds.Gallium, MineralIds.RareEarths]);
        Assert.True(list.Contains(MineralIds.Gallium));
        Assert.True(list.Contains(MineralIds.RareEarths));
        Assert.False(list.Contains(MineralIds.Neodymium));
        Assert.Equal("Final List", list.ToString());
    }

    [Fact]
    public void Json_RoundTrips()
    {
        Assert.Equal(
            """{"format":"critical-minerals/1.0","id":"us-2018","title":"Final List","publisher":{"party":"US","name":"DOI"},"kind":"critical","published":"2018-05-18","members":["gallium"],"citation":{"source":"us-fr","confidence":"high"},"officialCount":35}""",
            RoundTrip.Assert(Make([MineralIds.Gallium], officialCount: 35)));
        Assert.Equal(Make([MineralIds.Gallium]), Make([MineralIds.Gallium]));
    }

    [Fact]
    public void List_BreaksRule_SaysIt()
    {
        Assert.Contains("at least one member", Refused(() => Make([])));
        Assert.Contains("'gallium' is there twice", Refused(() => Make([MineralIds.Gallium, MineralIds.Gallium])));
        Assert.Contains("at least 1", Refused(() => Make([MineralIds.Gallium], officialCount: 0)));
        Assert.Contains("Critical, Strategic, Watch", Refused(() => Make([MineralIds.Gallium], kind: default)));
        Assert.Contains("The note", Refused(() => Make([MineralIds.Gallium], note: "")));
        Assert.Contains("The title", Refused(() => Make([MineralIds.Gallium], title: "")));
    }

    private static CriticalMineralsList Make(
        ValueList<MineralId> members, int? officialCount = null, CriticalListKind kind = CriticalListKind.Critical, string? note = null, string title = "Final List") =>
        new(
            ListId.Parse("us-2018"), title, new Authority(Party.Parse("US"), "DOI"), kind, PartialDate.Parse("2018-05-18"), members,
            new Citation(SourceId.Parse("us-fr"), Confidence.High), officialCount, note);

    private static string Refused(Func<CriticalMineralsList> make) => Assert.ThrowsAny<ArgumentException>(make).Message;
}
