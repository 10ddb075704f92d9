using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using CriticalMinerals.Domain.Benchmarks;

if (args is ["cold-start", .. var options]) return ColdStart.Compare(options is [var rounds, ..] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 21, options is [_, var folder] ? folder : null);
if (args is ["json-allocation"]) return ReadAllocation.Compare();
if (args is ["regimes"]) return RegimeTable.Write();

// A busy machine builds for longer than the two minutes that are the default. BenchmarkDotNet itself ends with 0 even if a benchmark throws.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
