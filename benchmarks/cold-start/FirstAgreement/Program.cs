using CriticalMinerals.Domain;

// Reads the agreement in the file that is named. Ends with 0 if it has been read.
return DomainJson.Read<Agreement>(File.ReadAllBytes(args[0])).Parties.Count > 0 ? 0 : 1;
