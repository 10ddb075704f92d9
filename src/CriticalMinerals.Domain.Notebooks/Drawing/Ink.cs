namespace CriticalMinerals.Domain.Notebooks.Drawing;

/// <summary>How an area is filled. Colours are those of Okabe and Ito, told apart without colour vision; what is not known, and how heavy a burden is, has a pattern besides.</summary>
internal enum Ink
{
    Blue,
    Orange,
    Green,
    Red,
    Sky,
    Pink,
    Yellow,
    Grey,

    /// <summary>A part that no country is named for, or a burden that is not settled.</summary>
    Hatched,

    /// <summary>A figure that is withheld.</summary>
    Dotted,

    /// <summary>A state that the record leaves open.</summary>
    Crossed,

    /// <summary>Not applied for a while.</summary>
    Striped,

    /// <summary>A measure that is announced, not applied yet.</summary>
    Open,

    /// <summary>An agreement that is not in force yet.</summary>
    Framed,

    /// <summary>A burden that something relieves.</summary>
    Relieved,

    /// <summary>A tax.</summary>
    Taxed,

    /// <summary>A quota.</summary>
    Quota,

    /// <summary>A licence that is required.</summary>
    Licence,

    /// <summary>A prohibition.</summary>
    Prohibited,
}
