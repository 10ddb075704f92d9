namespace CriticalMinerals.Domain.Samples;

/// <summary>Something that the caller can put right: its message is the one line on standard error, and the exit code is 2.</summary>
internal sealed class CommandFault(string message) : Exception(message);
