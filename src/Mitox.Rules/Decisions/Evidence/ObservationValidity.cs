using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>Whether an observation was made in time for the proposed infusion.</summary>
/// <param name="What">The observation.</param>
/// <param name="State">Whether it counts, and if not, why.</param>
/// <param name="Newest">When the newest was made, or <see langword="null"/> where there is none.</param>
/// <param name="Proposed">The proposed infusion.</param>
/// <param name="PreviousInfusion">The previous infusion, or <see langword="null"/> for the first.</param>
/// <param name="MaximumAgeInDays">How many days before the infusion it still counts, inclusive.</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct ObservationValidity(
    Observation What,
    TestValidity State,
    ClinicTime? Newest,
    ClinicTime Proposed,
    ClinicTime? PreviousInfusion,
    int MaximumAgeInDays) : IEvidence
{
    /// <summary>
    /// Gets the first day on which it counts: after the previous infusion, and not more than the maximum
    /// age before the proposed one.
    /// </summary>
    public LocalDate FirstUsefulDay =>
        PreviousInfusion is { } previous && previous.DayNumber >= Proposed.DayNumber - MaximumAgeInDays
            ? previous.Date.PlusDays(1)
            : Proposed.Date.PlusDays(-MaximumAgeInDays);

    /// <summary>Gets the last day on which it counts: that of the proposed infusion.</summary>
    public LocalDate LastUsefulDay => Proposed.Date;

    /// <summary>
    /// Gets how many days before the proposed infusion the newest was made, or <see langword="null"/> where there is none.
    /// </summary>
    public int? AgeInDays => Newest is { } newest ? Proposed.DayNumber - newest.DayNumber : null;

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("observationCurrency");
        ListValuesTo(values);
    }

    /// <summary>The values without their kind, as each of several that belong together is listed.</summary>
    internal void ListValuesTo(EvidenceValues values)
    {
        values.Add("observation", What);
        values.Add("state", State);
        values.Add("newest", Newest);
        values.Add("ageInDays", AgeInDays);
        values.Add("proposed", Proposed);
        values.Add("previousInfusion", PreviousInfusion);
        values.Add("maximumAgeInDays", MaximumAgeInDays);
        values.Add("firstUsefulDay", FirstUsefulDay);
        values.Add("lastUsefulDay", LastUsefulDay);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var name = Catalog.WordsOf(What);
        return State switch
        {
            TestValidity.Current => $"{name} on {Newest}, in time for {Proposed}",
            TestValidity.TooOld =>
                $"{name} on {Newest} is {AgeInDays} days old on {Proposed}, above the maximum age of {MaximumAgeInDays} days",
            TestValidity.BeforePreviousInfusion =>
                $"{name} on {Newest} was not made after the previous infusion on {PreviousInfusion}",
            TestValidity.ResultPending => $"{name} on {Newest} has no result yet",
            TestValidity.OrderUnknown =>
                $"{name} on {Newest} may have been made after {Proposed}: the time of only one of the two is recorded",
            _ => $"{name} is not on record",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
