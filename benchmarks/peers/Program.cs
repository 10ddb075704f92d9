using BenchmarkDotNet.Running;
using CriticalMinerals.Domain.Benchmarks;

// "table" writes the results table; anything else goes to BenchmarkDotNet.
if (args is ["table", .. var rest]) return ResultsTable.Run(rest);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
