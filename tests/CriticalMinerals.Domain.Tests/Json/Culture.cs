using System.Globalization;

namespace CriticalMinerals.Domain.Tests;

/// <summary>Runs code under cultures that write numbers and letters in other ways; the test itself runs under a German one.</summary>
internal static class Culture
{
    internal static readonly string[] Names = ["de-DE", "tr-TR"];

    internal static T In<T>(string name, Func<T> code)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return code();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
