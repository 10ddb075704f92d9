using System.Text.Json;

namespace CriticalMinerals.Domain.Tests;

/// <summary>This whole project runs without reflection JSON, as file-based programs and Native AOT do.</summary>
public class ReflectionFreeJsonTests
{
    [Fact]
    public void Reflection_InThisRun_IsOff() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void DomainJson_WithoutReflection_ReadsAndWrites()
    {
        var authority = new Authority(Party.Parse("CN"), "Ministry of Commerce");
        Assert.Equal(authority, DomainJson.Read<Authority>(DomainJson.Write(authority)));
    }
}
