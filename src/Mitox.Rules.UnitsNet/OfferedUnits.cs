using System.Globalization;

namespace Mitox.Rules;

/// <summary>The units a quantity may be entered in, the first of them ours, and what is refused.</summary>
/// <param name="quantity">What it is, as the subject of a sentence.</param>
/// <param name="problemWith">What is wrong with a number of our unit.</param>
/// <param name="units">The units that can be meant.</param>
internal sealed class OfferedUnits<TUnit>(string quantity, Func<decimal, string?> problemWith, params OfferedUnit<TUnit>[] units)
    where TUnit : struct, Enum
{
    /// <summary>From here on every number of every unit is implausible, and none below it is out of a decimal's reach.</summary>
    private const double Bound = 1e15;

    /// <summary>Dividing by one in all its decimals drops the zeros at the end.</summary>
    private const decimal One = 1.000_000_000_000_000_000_000_000_000m;

    /// <summary>The decimals a value of ours keeps and gives back.</summary>
    public int MostDecimals { get; init; } = 28;

    /// <summary>The decimals a value is rounded to, half away from zero, or <see langword="null"/> for no rounding.</summary>
    public int? RoundedTo { get; init; }

    /// <summary>What a unit that is not offered was probably meant to be.</summary>
    public string Hint { get; init; } = string.Empty;

    /// <summary>A number of one of the units, in ours.</summary>
    public decimal Read(double value, TUnit unit, string parameterName)
    {
        var offered = Find(unit, parameterName);
        if (!double.IsFinite(value))
        {
            throw Refused($"{quantity} of {Entered()} is not possible: it must be a finite number.");
        }

        if (Math.Abs(value) >= Bound)
        {
            throw Refused($"{quantity} of {Entered()} is not possible: it is beyond every plausible one.");
        }

        if (!ExactDouble.TryRead(value, out var exact) || !offered.CanConvert(exact))
        {
            throw Refused($"{quantity} of {Entered()} has more decimals than can be kept exactly.");
        }

        var converted = offered.ToOurs(exact) / One;
        if (RoundedTo is { } decimals)
        {
            converted = decimal.Round(converted, decimals, MidpointRounding.AwayFromZero);
        }
        else if (converted.Scale > MostDecimals)
        {
            throw Refused(
                $"{quantity} of {Entered()} has more than {MostDecimals} decimals in {units[0].Symbol}, "
                + "so it could not be given back exactly.");
        }

        return problemWith(converted) is not { } problem ? converted
            : offered == units[0] ? throw Refused(problem)
            : throw Refused($"{Entered()}: {problem}");

        string Entered() => $"{value.ToString("R", CultureInfo.InvariantCulture)} {offered.Symbol}";

        ArgumentOutOfRangeException Refused(string problem) => new(parameterName, Entered(), problem);
    }

    /// <summary>A number of ours in one of the units, or the nearest double below: a dose that fits still fits.</summary>
    public double Write(decimal value, TUnit unit, string parameterName)
    {
        var offered = Find(unit, nameof(unit));
        if (problemWith(value) is { } problem)
        {
            var seen = $"{value.ToString(CultureInfo.InvariantCulture)} {units[0].Symbol}";
            throw new ArgumentOutOfRangeException(parameterName, seen, problem);
        }

        var nearest = ExactDouble.Nearest(offered.FromOurs(value));
        var isAbove = ExactDouble.TryRead(nearest, out var exact) && offered.ToOurs(exact) > value;
        return isAbove ? Math.BitDecrement(nearest) : nearest;
    }

    private OfferedUnit<TUnit> Find(TUnit unit, string parameterName)
    {
        foreach (var offered in units)
        {
            if (EqualityComparer<TUnit>.Default.Equals(offered.Unit, unit))
            {
                return offered;
            }
        }

        var names = string.Join(", ", units.Select(offered => offered.Unit));
        var sentence = $"{quantity} in the unit {unit} cannot be meant: it must be in {names}.";
        throw new ArgumentOutOfRangeException(parameterName, unit.ToString(), Hint.Length == 0 ? sentence : $"{sentence} {Hint}");
    }
}
