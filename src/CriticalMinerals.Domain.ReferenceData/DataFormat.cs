using System.Globalization;

namespace CriticalMinerals.Domain;

/// <summary>How the numbers of the data are read.</summary>
internal static class DataFormat
{
    /// <summary>The numbers of <see cref="CultureInfo.InvariantCulture"/>, whose first use would load the tables of all cultures.</summary>
    internal static readonly NumberFormatInfo Numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo());
}
