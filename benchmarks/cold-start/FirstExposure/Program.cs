using CriticalMinerals.Domain;

// Reads the exposure in the file that is named. Ends with 0 if it has been read.
return DomainJson.Read<Exposure>(File.ReadAllBytes(args[0])).Rows.Count > 0 ? 0 : 1;
