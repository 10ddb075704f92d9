namespace CriticalMinerals.Domain;

/// <summary>What an event means for the rules that histories of measures follow.</summary>
internal enum MeasureStep
{
    /// <summary>It says or announces something that no rule is about.</summary>
    Says,

    /// <summary>The instrument is proposed or announced.</summary>
    Announces,

    /// <summary>A relief is granted.</summary>
    GrantsRelief,

    /// <summary>The instrument is enacted.</summary>
    Enacts,

    /// <summary>Its first effective day is put off.</summary>
    Postpones,

    /// <summary>What the control asks changes.</summary>
    ChangesTerms,

    /// <summary>What it covers changes.</summary>
    ChangesScope,

    /// <summary>A relief ends.</summary>
    EndsRelief,

    /// <summary>An earlier record is corrected.</summary>
    Corrects,

    /// <summary>It extends or ends the instrument, which only the whole life of each clause can show to be lawful.</summary>
    Turns,
}
