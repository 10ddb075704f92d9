using System.Globalization;
using System.Runtime.CompilerServices;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Runs every test under a culture with a decimal comma, so that text made without a culture is found.</summary>
internal static class GermanCulture
{
    internal const string Name = "de-DE";

#pragma warning disable CA2255 // A test assembly is an application: nothing else could set the culture before the first test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set()
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(Name);
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
        }
        catch (CultureNotFoundException)
        {
            // GermanCultureTests says what is missing; a module initializer that throws would hide it.
        }
    }
}
