using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads numbers into quantities; the quantities say which numbers they refuse.</summary>
internal static class ValueReading
{
    private const string ParameterSuffix = " (Parameter '";

    /// <summary>The quantity, or null where the number is left out or refused.</summary>
    public static T? Read<T>(Place place, decimal? number, Func<decimal, T> create)
        where T : struct => number is { } value && TryCreate(place, () => create(value), out var quantity) ? quantity : null;

    /// <inheritdoc cref="Read{T}"/>
    public static T? ReadObject<T>(Place place, decimal? number, Func<decimal, T> create)
        where T : class => number is { } value && TryCreate(place, () => create(value), out var quantity) ? quantity : null;

    /// <summary>A whole number inside bounds, or null where it is left out or refused.</summary>
    public static int? ReadWhole(Place place, decimal? number, int lowest, int highest)
    {
        if (number is not { } value)
        {
            return null;
        }

        if (value >= lowest && value <= highest && decimal.IsInteger(value))
        {
            return (int)value;
        }

        place.Complain(string.Create(CultureInfo.InvariantCulture, $"{value} must be a whole number from {lowest} to {highest}."));
        return null;
    }

    /// <summary>Makes something that may refuse its numbers, and passes the refusal on.</summary>
    public static bool TryCreate<T>(Place place, Func<T> create, [NotNullWhen(true)] out T? created)
        where T : notnull
    {
        try
        {
            created = create();
            return true;
        }
        catch (ArgumentException refusal)
        {
            // The first sentence is the quantity's own; what follows names the parameter of a method.
            var end = refusal.Message.IndexOf(ParameterSuffix, StringComparison.Ordinal);
            place.Complain(end < 0 ? refusal.Message : refusal.Message[..end]);
            created = default;
            return false;
        }
    }
}
