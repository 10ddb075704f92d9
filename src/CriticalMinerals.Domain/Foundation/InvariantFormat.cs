using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>How numbers are read and written where no culture has a say.</summary>
internal static class InvariantFormat
{
    /// <summary>The numbers of <see cref="CultureInfo.InvariantCulture"/>, whose first use would load the tables of all cultures, which takes about as long as a small native program runs.</summary>
    internal static readonly NumberFormatInfo Numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo());
}
