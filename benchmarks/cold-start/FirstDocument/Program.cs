using CriticalMinerals.Domain;

// Reads one document: a share table, or with an argument a measure. Ends with 0 if it has been read.
var isTable = args.Length == 0;
using var json = typeof(Program).Assembly.GetManifestResourceStream(isTable ? nameof(ShareTable) : nameof(TradeMeasure))!;
var count = isTable ? DomainJson.Read<ShareTable>(json).Rows.Count : DomainJson.Read<TradeMeasure>(json).Clauses.Count;
return count > 0 ? 0 : 1;
