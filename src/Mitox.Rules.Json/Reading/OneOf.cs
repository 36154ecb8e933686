namespace Mitox.Rules.Json.Reading;

/// <summary>Holds an object to exactly one of several ways to say the same.</summary>
internal static class OneOf
{
    public static bool IsGiven(Place place, params ReadOnlySpan<(string Property, bool IsGiven)> ways)
    {
        var given = new List<string>();
        var all = new List<string>();
        foreach (var (property, isGiven) in ways)
        {
            all.Add(property);
            if (isGiven)
            {
                given.Add(property);
            }
        }

        if (given.Count == 0)
        {
            place.Complain($"exactly one must be given of: {string.Join(", ", all)}; there is none.");
        }
        else if (given.Count > 1)
        {
            place.Complain($"exactly one must be given of: {string.Join(", ", all)}; there are {string.Join(" and ", given)}.");
        }

        return given.Count == 1;
    }
}
