namespace CriticalMinerals.Domain.Tests;

/// <summary>A row whose key is an id of the domain.</summary>
internal sealed class Watch
{
    public required ClauseId Id { get; set; }

    public required string Reason { get; set; }
}
