namespace CriticalMinerals.Domain;

/// <summary>A converter by which options are known to be the library's own, or to delegate to them.</summary>
internal interface IOwnJsonConverter
{
    /// <summary>Whether the options that have it are the library's own, and not somebody else's that delegate to them.</summary>
    bool IsStrict { get; }
}
