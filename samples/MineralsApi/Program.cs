using CriticalMinerals.Domain.Samples.MineralsApi;

// With arguments, such as --urls http://localhost:5000, it serves; without, it asks itself a few questions and ends.
await using var app = Api.Build(args);
if (args.Length > 0) await app.RunAsync();
else await Demonstration.RunAsync(app, Console.Out);
