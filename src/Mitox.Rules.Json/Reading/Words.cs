using System.Text.Json;

namespace Mitox.Rules.Json.Reading;

/// <summary>The words of the format for the members of an enumeration: their names in camelCase, and nothing else.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values =
        Enum.GetValues<T>().ToDictionary(value => Words.Of(value), StringComparer.Ordinal);

    /// <summary>The value of a word, where it is one and not that of the member no word stands for. What is left out is the default.</summary>
    public static T? Read(Place place, string? word, T? notAWord)
    {
        if (word is null)
        {
            return default(T);
        }

        if (Values.TryGetValue(word, out var value) && !value.Equals(notAWord))
        {
            return value;
        }

        var allowed = Values.Where(pair => !pair.Value.Equals(notAWord)).Select(pair => pair.Key);
        place.Complain($"{OneLine.Quote(word)} must be one of: {string.Join(", ", allowed)}.");
        return null;
    }
}

/// <summary>The words of the format for enumerations.</summary>
internal static class Words
{
    public static string Of(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
