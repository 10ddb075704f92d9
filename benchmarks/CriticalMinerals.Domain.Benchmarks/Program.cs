using System.Globalization;
using BenchmarkDotNet.Running;
using CriticalMinerals.Domain.Benchmarks;

if (args is ["cold-start", .. var rounds]) return ColdStart.Compare(rounds is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 21);

if (args is ["regimes"]) return RegimeTable.Write();

// BenchmarkDotNet itself ends with 0 even if a benchmark throws.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
