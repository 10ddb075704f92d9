namespace CriticalMinerals.Domain.Generators;

/// <summary>A type cannot be read and written; the message says which and why.</summary>
internal sealed class NoFormException(string message) : Exception(message);
