using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The dose and the least interval a course follows.</summary>
[JsonConverter(typeof(NotJson))]
public sealed record Regimen
{
    private Regimen(string name, DosePerArea dosePerInfusion, DosingInterval interval)
    {
        Name = name;
        DosePerInfusion = dosePerInfusion;
        Interval = interval;
    }

    /// <summary>Gets the name it is known by.</summary>
    public string Name { get; }

    /// <summary>Gets the dose of each infusion, before rounding to what can be measured.</summary>
    public DosePerArea DosePerInfusion { get; }

    /// <summary>Gets the least time between two infusions.</summary>
    public DosingInterval Interval { get; }

    /// <summary>Creates a regimen.</summary>
    /// <param name="name">The name it is known by; not blank.</param>
    /// <param name="dosePerInfusion">The dose of each infusion, above zero.</param>
    /// <param name="interval">The least time between two infusions, above zero.</param>
    /// <returns>The regimen.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dose or the interval is zero.</exception>
    public static Regimen Create(string name, DosePerArea dosePerInfusion, DosingInterval interval)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfEqual(dosePerInfusion, default);
        ArgumentOutOfRangeException.ThrowIfEqual(interval, default);
        return new(name, dosePerInfusion, interval);
    }

    /// <summary>Writes the regimen as in "rescue: 12 mg/m² every 1 month".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => SentenceText.OneLine($"{Name}: {DosePerInfusion} every {Interval}");
}
