namespace CriticalMinerals.Domain.Tests;

public class ListedEndUsersTests
{
    [Theory]
    [InlineData("civil-unlisted", false, false)]
    [InlineData("civil-unlisted", true, false)]
    [InlineData("military", false, null)]
    [InlineData("military", true, true)]
    [InlineData("unstated", true, null)]
    [InlineData("named:Acme", true, null)]
    public void Includes_EndUser_IsSettledOnlyWhereTheListsDoNotDecide(string endUser, bool includesMilitary, bool? expected) =>
        Assert.Equal(expected, new ListedEndUsers(["control list"], includesMilitary: includesMilitary).Includes(EndUser.Parse(endUser)));

    [Fact]
    public void Json_OfAListWithMilitaryEndUsers_RoundTrips()
    {
        EndUserScope scope = new ListedEndUsers(["control list"], Share.FromPercent(50), includesMilitary: true);
        var json = DomainJson.Write(scope);
        Assert.Contains("\"includesMilitary\":true", json, StringComparison.Ordinal);
        Assert.Equal(scope, DomainJson.Read<EndUserScope>(json));
        Assert.DoesNotContain("includesMilitary", DomainJson.Write(new ListedEndUsers(["control list"])), StringComparison.Ordinal);
    }
}
