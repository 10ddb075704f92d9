namespace CriticalMinerals.Domain.Tests.Conventions;

public class ConventionTests
{
    [Fact]
    public void Holds_Violation_FailsByName() =>
        Assert.Contains("Share: is odd", Assert.ThrowsAny<Exception>(() => Convention.Holds([("Share", "is odd")])).Message);

    [Fact]
    public void Holds_NoViolation_Passes() => Convention.Holds([]);

    [Fact]
    public void Holds_ExemptionWithoutViolation_FailsAsStale() =>
        Assert.Contains(
            "TextId`1: exempt, but it keeps the convention now.",
            Assert.ThrowsAny<Exception>(() => Convention.Holds([], nameof(UnionConventionTests.AbstractRecord_InternalAbstractMember_ClosesIt))).Message);

    [Fact]
    public void LibraryTypes_WholeAssembly_IsLookedAt()
    {
        Assert.Contains(typeof(Share), Convention.PublicTypes);
        Assert.Contains(typeof(Slug), Convention.LibraryTypes);
    }
}
