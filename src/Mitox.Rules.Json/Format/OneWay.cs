using System.Collections.Immutable;

namespace Mitox.Rules.Json.Format;

/// <summary>Holds an object to one of several ways to say the same.</summary>
internal static class OneWay
{
    /// <summary>Which property is given, or -1 where it is none or several, which is a problem.</summary>
    public static int Of(in Entry entry, ImmutableArray<Property> properties)
    {
        if (entry.Count == 1)
        {
            for (var property = 0; property < properties.Length; property++)
            {
                if (entry.Has(property))
                {
                    return property;
                }
            }
        }

        var given = new List<string>();
        for (var property = 0; property < properties.Length; property++)
        {
            if (entry.Has(property))
            {
                given.Add(properties[property].Name);
            }
        }

        var seen = given.Count == 0 ? "there is none" : $"there are {string.Join(" and ", given)}";
        entry.Place.Complain(
            $"exactly one must be given of: {string.Join(", ", properties.Select(property => property.Name))}; {seen}.");
        return -1;
    }
}
