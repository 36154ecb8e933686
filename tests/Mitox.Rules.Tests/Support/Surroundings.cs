using System.Globalization;

namespace Mitox.Rules.Tests.Support;

/// <summary>Runs something in another culture or another time zone of the machine, and puts the old one back.</summary>
internal static class Surroundings
{
    public static T InCulture<T>(string name, Func<T> make)
    {
        var (culture, userInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, userInterface);
        }
    }

    public static T InTimeZone<T>(string id, Func<T> make)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetTimeZone(id);
            return make();
        }
        finally
        {
            SetTimeZone(before);
        }
    }

    private static void SetTimeZone(string? id)
    {
        Environment.SetEnvironmentVariable("TZ", id);
        TimeZoneInfo.ClearCachedData();
    }
}
