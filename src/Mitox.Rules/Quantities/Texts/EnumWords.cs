namespace Mitox.Rules;

/// <summary>The words of an enumeration: the names of its members in camelCase.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly (string Word, T Value)[] All =
        [.. Enum.GetValues<T>().Select(value => (Camel(value.ToString()), value))];

    public static string Refusal =>
        $"A {typeof(T).Name} must be one of these words: {string.Join(", ", All.Select(word => word.Word))}.";

    /// <exception cref="NotSupportedException">The value is no member.</exception>
    public static string Of(T value) => Array.Find(All, word => EqualityComparer<T>.Default.Equals(word.Value, value)).Word
        ?? throw new NotSupportedException($"There is no word for the {typeof(T).Name} {value}.");

    /// <summary>The member of a word, or of a name as in code; null where there is none.</summary>
    public static T? Find(string text)
    {
        foreach (var (word, value) in All)
        {
            if (text == word || text == value.ToString())
            {
                return value;
            }
        }

        return null;
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
