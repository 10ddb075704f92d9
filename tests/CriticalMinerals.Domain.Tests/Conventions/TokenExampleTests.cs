namespace CriticalMinerals.Domain.Tests.Conventions;

public class TokenExampleTests
{
    public static TheoryData<Type> Tokens => [.. TokenConventionTests.Tokens.OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Token_AnyText_IsRefusedOrPrintsBackToItself(Type token)
    {
        string[] examples = [.. Samples.Parsed(token).Select(value => value.ToString()!).Distinct()];
        Assert.True(examples.Length > 0, $"None of Samples.Texts is a {token.Name}: add one.");
        typeof(TokenAssert).GetMethod(nameof(TokenAssert.RefusesOrRoundTripsEverything))!.MakeGenericMethod(token).Invoke(null, [examples]);
    }
}
