namespace CriticalMinerals.Domain;

/// <summary>What an event means for the course of an agreement, as far as plain courses go.</summary>
internal enum AgreementStep
{
    /// <summary>It may change the course in a way that only laying it out in time shows.</summary>
    Turn,

    /// <summary>It leads towards the entry into force, or says something.</summary>
    ComesAbout,

    /// <summary>The agreement enters into force.</summary>
    Enters,

    /// <summary>More days are announced.</summary>
    IsToBeExtended,

    /// <summary>A party declines to renew.</summary>
    Declined,

    /// <summary>The agreement ends, whatever its text says.</summary>
    Ends,
}
