using System.Text;
using Microsoft.Extensions.Options;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Domain values in options classes, bound from settings by the usual binder.</summary>
public class ConfigurationTests
{
    private const string Settings = """
        {
          "Watch": {
            "Mineral": "dysprosium", "Destination": "USA", "From": "2026-06-01", "Term": "2025-11-10/2026-11-10", "Alert": 0.683, "Stock": "839 t", "State": "suspended",
            "Minerals": ["gallium", "germanium"], "Limits": { "gallium": 0.5, "rare-earths-magnet": "0.25" }
          }
        }
        """;

    [Fact]
    public void Options_EveryKindOfValue_Binds()
    {
        var watch = Bound(Settings);

        Assert.Equal((MineralId.Parse("dysprosium"), CountryCode.Parse("US"), null), (watch.Mineral, watch.Destination, watch.Transit));
        Assert.Equal((new LocalDate(2026, 6, 1), DateSpan.Parse("2025-11-10/2026-11-10")), (watch.From, watch.Term));
        Assert.Equal((Share.FromPercent(68.3m), Mass.FromTonnes(839), MeasureState.Suspended), (watch.Alert, watch.Stock, watch.State));
        Assert.Equal([MineralIds.Gallium, MineralId.Parse("germanium")], watch.Minerals);
        Assert.Equal(Share.FromPercent(25), watch.LimitsById[MineralId.Parse("rare-earths-magnet")]);
    }

    [Fact]
    public void Options_NothingSet_KeepTheirDefaults() => Assert.Equal((MineralIds.Gallium, Share.One, CountryCode.Unknown), (Bound("{}").Mineral, Bound("{}").Alert, Bound("{}").Destination));

    [Theory]
    [InlineData("Mineral", "Gallium", "'Gallium' is not a mineral id: expected ")]
    [InlineData("Destination", "XX1", "'XX1' is not a country code: expected ")]
    [InlineData("Transit", "Atlantis", "'Atlantis' is not a country code: expected ")]
    [InlineData("From", "2026-06-31", "2026-06-31")]
    [InlineData("Term", "2026-11-10/2025-11-10", "'2026-11-10/2025-11-10' is not a span of days: expected ")]
    [InlineData("Alert", "68.3", "'68.3' is not a share: expected a decimal fraction from 0 to 1")]
    [InlineData("Alert", "0,683", "'0,683' is not a share: expected a decimal fraction from 0 to 1")]
    [InlineData("Stock", "839", "'839' is not a mass: expected ")]
    [InlineData("State", "99", "'99' is not a MeasureState: expected one of ")]
    [InlineData("State", "Suspended, InForce", "'Suspended, InForce' is not a MeasureState: expected one of ")]
    [InlineData("Minerals:0", "Gallium", "'Gallium' is not a mineral id: expected ")]
    [InlineData("Limits:gallium", "70", "'70' is not a share: expected a decimal fraction from 0 to 1")]
    public void Options_BadValue_SayTheSettingAndTheRule(string setting, string value, string rule)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Bound($$"""{ "Watch": { "{{setting}}": "{{value}}" } }"""));
        Assert.Contains($"Watch:{setting}", failure.ToString(), StringComparison.Ordinal);
        Assert.Contains(rule, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_BadValue_DoesNotStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Watch:Alert", "68.3")]);
        AddWatch(builder.Services);
        using var application = builder.Build();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => application.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("'68.3' is not a share", failure.ToString(), StringComparison.Ordinal);
    }

    // Without ErrorOnUnknownConfiguration the binder drops bad items of lists and dictionaries without a word.
    private static void AddWatch(IServiceCollection services) =>
        services.AddOptions<WatchOptions>().BindConfiguration("Watch", binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();

    private static WatchOptions Bound(string settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(settings)));
        AddWatch(builder.Services);
        using var application = builder.Build();
        return application.Services.GetRequiredService<IOptions<WatchOptions>>().Value;
    }
}
