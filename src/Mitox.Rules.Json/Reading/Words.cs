using System.Text;
using System.Text.Json;
using Mitox.Rules.Json.Format;

namespace Mitox.Rules.Json.Reading;

/// <summary>The words of the format for the members of an enumeration: their names in camelCase, and nothing else.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly (byte[] Utf8, string Text, T Value)[] All =
        [.. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(Words.Of(value)), Words.Of(value), value))];

    /// <summary>The value of a word, or null where it is none or that of the member no word stands for.</summary>
    public static T? Read(Place place, T? notAWord)
    {
        var text = place.Utf8Text;
        foreach (var (utf8, _, value) in All)
        {
            if (text.SequenceEqual(utf8) && !IsNoWord(value, notAWord))
            {
                return value;
            }
        }

        var allowed = All.Where(word => !IsNoWord(word.Value, notAWord)).Select(word => word.Text);
        place.Complain($"{OneLine.Quote(place.Text)} must be one of: {string.Join(", ", allowed)}.");
        return null;
    }

    /// <summary>The shape of a word, which is none of the member no word stands for.</summary>
    public static Shape ShapeWithout(T? notAWord) => Shape.Text.That(
        SchemaText.Words(All.Where(word => !IsNoWord(word.Value, notAWord)).Select(word => word.Text)));

    /// <summary>The word of a value, or null where it has none.</summary>
    public static string? Find(T value) => Array.Find(All, word => EqualityComparer<T>.Default.Equals(word.Value, value)).Text;

    /// <summary>The value of a word that this library wrote.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static T ValueOf(string word) => Array.Find(All, one => one.Text == word) is { Text: not null } found
        ? found.Value
        : throw new FormatException($"{OneLine.Quote(word)} is no word of {typeof(T).Name}.");

    private static bool IsNoWord(T value, T? notAWord) => notAWord is { } none && EqualityComparer<T>.Default.Equals(value, none);
}

/// <summary>The words of the format for enumerations.</summary>
internal static class Words
{
    public static string Of(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
