using System.Text;
using System.Text.Json;

namespace CriticalMinerals.Domain.Samples.MineralsApi;

/// <summary>Starts the app on a free loopback port, asks it what a reader would try first, and stops it.</summary>
internal static class Demonstration
{
    private const string TooMuch = """{"name":"magnets","table":{"subject":{"node":{"mineral":"gallium","stage":"refining"},"statistic":"production","period":"2024","basis":"gross-weight","edition":"x"},"rows":[{"country":"CN","fraction":98}],"citation":{"source":"x","confidence":"low"}},"minerals":[],"weights":{}}""";

    internal static async Task RunAsync(WebApplication app, TextWriter output)
    {
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        await Ask("GET /measures/cn-mofcom-2025-57?asOf=2026-06-01");
        await Ask("GET /measures/cn-mofcom-2025-57?asOf=2026-06-31");
        await Ask("GET /clauses?id=cn-mofcom-2024-46/2&asOf=2026-06-01@2025-12-01");
        await Ask("GET /countries/CHN");
        await Ask("GET /countries/XX1");
        await Ask("POST /portfolios", TooMuch);
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        output.WriteLine($"/openapi/v1.json describes {schemas.EnumerateObject().Count()} types.");
        await app.StopAsync();

        async Task Ask(string request, string? body = null)
        {
            var parts = request.Split(' ');
            using var message = new HttpRequestMessage(new HttpMethod(parts[0]), parts[1]);
            if (body is not null) message.Content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await client.SendAsync(message);
            output.WriteLine($"{request}\n  {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
