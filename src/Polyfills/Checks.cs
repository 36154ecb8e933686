using System.Runtime.CompilerServices;

// What .NET Standard 2.0 lacks and the code uses; language features come from PolySharp.
namespace Mitox.Rules.Polyfills;

internal static class ThrowHelpers
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(name);
            }
        }
    }

    extension(ArgumentException)
    {
        public static void ThrowIfNullOrEmpty(
            string? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            ArgumentNullException.ThrowIfNull(argument, name);
            if (argument.Length == 0)
            {
                throw new ArgumentException("The value cannot be an empty string.", name);
            }
        }

        public static void ThrowIfNullOrWhiteSpace(
            string? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            ArgumentNullException.ThrowIfNull(argument, name);
            if (string.IsNullOrWhiteSpace(argument))
            {
                throw new ArgumentException(
                    "The value cannot be an empty string or composed entirely of whitespace.", name);
            }
        }
    }

    extension(ArgumentOutOfRangeException)
    {
        public static void ThrowIfZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
            where T : IComparable<T> => Check(value.CompareTo(default!) != 0, value, "a non-zero value", name);

        public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
            where T : IComparable<T> => Check(value.CompareTo(default!) >= 0, value, "a non-negative value", name);

        public static void ThrowIfNegativeOrZero<T>(
            T value, [CallerArgumentExpression(nameof(value))] string? name = null)
            where T : IComparable<T> =>
            Check(value.CompareTo(default!) > 0, value, "a non-negative and non-zero value", name);

        public static void ThrowIfEqual<T>(
            T value, T other, [CallerArgumentExpression(nameof(value))] string? name = null) =>
            Check(!EqualityComparer<T>.Default.Equals(value, other), value, $"not equal to '{other}'", name);

        public static void ThrowIfLessThan<T>(
            T value, T other, [CallerArgumentExpression(nameof(value))] string? name = null)
            where T : IComparable<T> =>
            Check(value.CompareTo(other) >= 0, value, $"greater than or equal to '{other}'", name);

        public static void ThrowIfLessThanOrEqual<T>(
            T value, T other, [CallerArgumentExpression(nameof(value))] string? name = null)
            where T : IComparable<T> => Check(value.CompareTo(other) > 0, value, $"greater than '{other}'", name);

        public static void ThrowIfGreaterThan<T>(
            T value, T other, [CallerArgumentExpression(nameof(value))] string? name = null)
            where T : IComparable<T> =>
            Check(value.CompareTo(other) <= 0, value, $"less than or equal to '{other}'", name);

        public static void ThrowIfGreaterThanOrEqual<T>(
            T value, T other, [CallerArgumentExpression(nameof(value))] string? name = null)
            where T : IComparable<T> => Check(value.CompareTo(other) < 0, value, $"less than '{other}'", name);

        private static void Check<T>(bool holds, T value, string must, string? name)
        {
            if (!holds)
            {
                throw new ArgumentOutOfRangeException(name, value, $"{name} ('{value}') must be {must}.");
            }
        }
    }
}
