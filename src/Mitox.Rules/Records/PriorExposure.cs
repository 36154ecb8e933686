using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>A drug given earlier or elsewhere, known as a sum rather than infusion by infusion.</summary>
/// <param name="Drug">The drug.</param>
/// <param name="Total">The whole amount in mg/m², or <see langword="null"/> where it is not recorded.</param>
[JsonConverter(typeof(NotJson))]
public sealed record PriorExposure(CardiotoxicDrug Drug, DosePerArea? Total)
{
    /// <summary>Gets the day of the last dose, or <see langword="null"/> where it is not recorded.</summary>
    /// <remarks>The interval to the next infusion is counted from it where the drug is mitoxantrone.</remarks>
    public LocalDate? LastGivenOn { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Gets what it was given for.</summary>
    public ExposureReason Reason { get; init; }

    /// <summary>Gets a value indicating whether the record was entered in error: it stays on record and is not counted.</summary>
    public bool EnteredInError { get; init; }

    /// <summary>Gets a value indicating whether this is, or may have been, mitoxantrone.</summary>
    internal bool MayBeMitoxantrone => Drug is not (CardiotoxicDrug.Doxorubicin or CardiotoxicDrug.Daunorubicin
        or CardiotoxicDrug.Epirubicin
        or CardiotoxicDrug.Idarubicin or CardiotoxicDrug.OtherAnthracycline or CardiotoxicDrug.OtherAnthracenedione);

    /// <summary>Writes the exposure in one line.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString()
    {
        var amount = Total is { } total ? total.ToString() : "unknown amount";
        var until = LastGivenOn is { } date ? IsoText.Of(date) : "unknown day";
        return $"{Drug}, {amount}, until {until}, for {Reason}{(EnteredInError ? ", entered in error" : string.Empty)}";
    }
}
