using CriticalMinerals.Domain;

// Reads the regime in the file that is named. Ends with 0 if it has been read.
return DomainJson.Read<Regime>(File.ReadAllBytes(args[0])).Measures.Count > 0 ? 0 : 1;
