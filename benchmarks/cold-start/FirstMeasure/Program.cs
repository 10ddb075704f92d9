using CriticalMinerals.Domain;

// Reads the measure in the file that is named. Ends with 0 if it has been read.
return DomainJson.Read<TradeMeasure>(File.ReadAllBytes(args[0])).Clauses.Count > 0 ? 0 : 1;
