using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

public class GermanCultureTests
{
    [Fact]
    public void CurrentCulture_WholeRun_IsGerman()
    {
        Assert.True(
            1.5.ToString(CultureInfo.CurrentCulture) == "1,5",
            $"The tests run under {GermanCulture.Name}, but this process has '{CultureInfo.CurrentCulture.Name}' without German number formats: "
            + "install ICU (on Debian: libicu) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        Assert.Equal(GermanCulture.Name, CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public async Task CurrentCulture_OnAnotherThread_IsGerman() =>
        Assert.Equal(GermanCulture.Name, await Task.Run(() => CultureInfo.CurrentCulture.Name, TestContext.Current.CancellationToken));
}
