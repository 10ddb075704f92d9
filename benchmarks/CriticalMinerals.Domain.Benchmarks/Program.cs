using BenchmarkDotNet.Running;

// BenchmarkDotNet itself ends with 0 even if a benchmark throws.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
