namespace CriticalMinerals.Domain.Tests;

public class GoldenTests
{
    private static string Received =>
        RepositoryFolder.Combine("tests", "CriticalMinerals.Domain.Tests", "GoldenTests.Check_DifferentText_FailsAndNamesTheLine.received.txt");

    [Fact]
    public void Check_SameText_Passes() => Golden.Check("one\r\ntwo");

    [Fact]
    public void Check_DifferentText_FailsAndNamesTheLine()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") return;
        try
        {
            var failure = Assert.ThrowsAny<Exception>(() => Golden.Check("one\nthree"));
            Assert.Contains("line 2", failure.Message);
            Assert.Contains("received: three", failure.Message);
            Assert.Equal("one\nthree\n", File.ReadAllText(Received));
        }
        finally
        {
            File.Delete(Received);
        }
    }

    [Fact]
    public void Resolve_MappedAndPlainPath_LeadIntoTheCheckout()
    {
        Assert.Equal(RepositoryFolder.Combine("tests/A.cs"), RepositoryFolder.Resolve("/_/tests/A.cs"));
        Assert.Equal("/x/tests/A.cs", RepositoryFolder.Resolve("/x/tests/A.cs"));
    }
}
