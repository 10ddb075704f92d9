namespace CriticalMinerals.Domain;

/// <summary>Reads the value at the reader, which ends at its last token: the method <c>From</c> of a form, without an instance of it.</summary>
internal delegate T JsonReading<T>(ref JsonCursor reader);
