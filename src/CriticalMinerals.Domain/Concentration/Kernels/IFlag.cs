namespace CriticalMinerals.Domain;

/// <summary>A choice made when the code is compiled.</summary>
internal interface IFlag
{
    static abstract bool IsSet { get; }
}

/// <summary>Yes.</summary>
internal readonly struct True : IFlag
{
    public static bool IsSet => true;
}

/// <summary>No.</summary>
internal readonly struct False : IFlag
{
    public static bool IsSet => false;
}
