using System.Text;
using NodaTime;

// What .NET Standard 2.0 lacks and the code uses; language features come from PolySharp.
namespace Mitox.Rules.Polyfills;

internal readonly record struct DateOnly(int DayNumber);

internal static class HashCode
{
    public static int Combine<T1, T2>(T1 a, T2 b) => Of(Of(a), b);

    public static int Combine<T1, T2, T3>(T1 a, T2 b, T3 c) => Of(Combine(a, b), c);

    public static int Combine<T1, T2, T3, T4>(T1 a, T2 b, T3 c, T4 d) => Of(Combine(a, b, c), d);

    public static int Combine<T1, T2, T3, T4, T5>(T1 a, T2 b, T3 c, T4 d, T5 e) => Of(Combine(a, b, c, d), e);

    public static int Combine<T1, T2, T3, T4, T5, T6>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f) =>
        Of(Combine(a, b, c, d, e), f);

    public static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f, T7 g) =>
        Of(Combine(a, b, c, d, e, f), g);

    private static int Of<T>(int seed, T value) => unchecked((seed * 31) + Of(value));

    private static int Of<T>(T value) => value?.GetHashCode() ?? 0;
}

internal static class Members
{
    extension(char)
    {
        public static bool IsAsciiDigit(char letter) => letter is >= '0' and <= '9';

        public static bool IsAsciiHexDigitLower(char letter) => letter is >= '0' and <= '9' or >= 'a' and <= 'f';

        public static bool IsAsciiLetter(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

        public static bool IsAsciiLetterUpper(char letter) => letter is >= 'A' and <= 'Z';

        public static bool IsAsciiLetterOrDigit(char letter) =>
            letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
    }

    extension(string text)
    {
        public static string Create(IFormatProvider? provider, FormattableString parts) => parts.ToString(provider);

        public static string Join<T>(char separator, IEnumerable<T> parts) => string.Join(separator.ToString(), parts);

        public static string Join(char separator, params string[] parts) => string.Join(separator.ToString(), parts);

        public bool Contains(char letter) => text.IndexOf(letter) >= 0;

        public int IndexOf(char letter, StringComparison comparison) => text.IndexOf(letter.ToString(), comparison);

        public string Replace(string old, string other, StringComparison comparison)
        {
            var made = new StringBuilder();
            var from = 0;
            for (int at; (at = text.IndexOf(old, from, comparison)) >= 0; from = at + old.Length)
            {
                _ = made.Append(text, from, at - from).Append(other);
            }

            return made.Append(text, from, text.Length - from).ToString();
        }
    }

    extension(ReadOnlySpan<char> text)
    {
        public int IndexOfAnyExceptInRange(char low, char high)
        {
            var index = 0;
            while (index < text.Length && text[index] >= low && text[index] <= high)
            {
                index++;
            }

            return index < text.Length ? index : -1;
        }
    }

    extension(StringBuilder builder)
    {
        public StringBuilder AppendJoin(char separator, IEnumerable<string> parts) =>
            builder.Append(string.Join(separator.ToString(), parts));

        public StringBuilder Append(IFormatProvider? provider, FormattableString parts) =>
            builder.Append(parts.ToString(provider));
    }

    extension(Enum)
    {
        public static T[] GetValues<T>()
            where T : struct, Enum => (T[])Enum.GetValues(typeof(T));

        public static string[] GetNames<T>()
            where T : struct, Enum => Enum.GetNames(typeof(T));

        public static T Parse<T>(string name)
            where T : struct, Enum => (T)Enum.Parse(typeof(T), name);

        public static bool IsDefined<T>(T value)
            where T : struct, Enum => Enum.IsDefined(typeof(T), value);
    }

    extension(LocalDate date)
    {
        public DateOnly ToDateOnly() => new(Period.DaysBetween(new(1, 1, 1), date));
    }
}
