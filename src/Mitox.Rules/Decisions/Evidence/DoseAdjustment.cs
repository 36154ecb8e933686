using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>The dose a label's table expects next, with what decided it.</summary>
/// <param name="Cause">What happened.</param>
/// <param name="Grade">The grade, or <see langword="null"/> where none is known.</param>
/// <param name="On">When it was seen, or <see langword="null"/> where nothing was.</param>
/// <param name="Outcome">What the table says.</param>
/// <param name="NextDose">The dose the table expects next; the label's own where nothing is reduced.</param>
/// <param name="Proposed">The proposed dose, or <see langword="null"/> where the body surface area is not recorded.</param>
internal readonly record struct DoseAdjustment(
    DoseAdjustmentCause Cause,
    ToxicityGrade? Grade,
    ClinicTime? On,
    DoseAdjustmentOutcome Outcome,
    DosePerArea NextDose,
    DosePerArea? Proposed) : IEvidence
{
    /// <summary>
    /// Gets the days on which a count after the previous infusion is its nadir, both inclusive;
    /// <see langword="null"/> where it is about none.
    /// </summary>
    public (LocalDate First, LocalDate Last)? NadirDays { get; init; }

    /// <summary>
    /// Gets the counts of those days that the table needs and that are not on record; never <see langword="null"/>.
    /// </summary>
    /// <remarks>Where a grade without a row was found, no further count changes that, and none is named.</remarks>
    public ImmutableArray<Observation> MissingCounts { get => field.IsDefault ? [] : field; init; }

    /// <inheritdoc/>
    public bool Equals(DoseAdjustment other) =>
        Cause == other.Cause
        && Grade == other.Grade
        && On == other.On
        && Outcome == other.Outcome
        && NextDose == other.NextDose
        && Proposed == other.Proposed
        && NadirDays == other.NadirDays
        && MissingCounts.SequenceEqual(other.MissingCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cause, Grade, On, Outcome, NextDose, Proposed, NadirDays);

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("doseAdjustment");
        values.Add("cause", Cause);
        values.Add("grade", Grade);
        values.Add("on", On);
        values.Add("outcome", Outcome);
        values.Add("nextDose", NextDose);
        values.Add("proposed", Proposed);
        if (NadirDays is var (first, last))
        {
            values.AddGroup("nadirDays", days =>
            {
                days.Add("first", first);
                days.Add("last", last);
            });
        }

        values.Add("missingCounts", MissingCounts);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var seen = Grade is { } grade
            ? $"{CauseText} of {grade}{(On is { } time ? $" on {time}" : string.Empty)}"
            : $"{CauseText}: none on record";
        return Outcome switch
        {
            DoseAdjustmentOutcome.Discontinue => $"{seen}: the table discontinues treatment",
            DoseAdjustmentOutcome.Withheld when Cause is DoseAdjustmentCause.CountBeforeInfusion =>
                $"{seen}: the table has no row without signs of infection; by convention the counts must recover first",
            DoseAdjustmentOutcome.Withheld => $"{seen}: by the table no treatment; the counts must recover first",
            DoseAdjustmentOutcome.Unknown => $"{seen}: whether there were signs of infection is not recorded",
            DoseAdjustmentOutcome.NotCovered when IsOfPlatelets =>
                $"{seen}: the table has no platelets; by convention a clinician decides",
            DoseAdjustmentOutcome.NotCovered when Grade is not null && !MissingCounts.IsEmpty =>
                $"{seen}: without {string.Join(", ", MissingCounts.Select(Catalog.WordsOf))} no row of the table covers it",
            DoseAdjustmentOutcome.NotCovered => $"{seen}: no row of the table covers it",
            DoseAdjustmentOutcome.Improved when Cause is DoseAdjustmentCause.CountBeforeInfusion =>
                $"{seen}: so low that with signs of infection the table discontinues treatment, though a later count is better",
            DoseAdjustmentOutcome.Improved => $"{seen}: the table discontinues treatment, though a later count is better",
            DoseAdjustmentOutcome.Reduced when Proposed is { } proposed =>
                $"{seen}: the next dose is {NextDose}; {proposed} is proposed",
            DoseAdjustmentOutcome.Reduced => $"{seen}: the next dose is {NextDose}; the proposed dose per area is not recorded",
            DoseAdjustmentOutcome.Advised =>
                $"{seen}: the table has no {(IsOfPlatelets ? "platelets" : "row without signs of infection")}; by convention a "
                    + $"clinician may choose {NextDose}; {(Proposed is { } asked ? $"{asked} is proposed"
                        : "the proposed dose per area is not recorded")}",
            _ => $"{seen}: the dose stays {NextDose}",
        };
    }

    private bool IsOfPlatelets =>
        Cause is DoseAdjustmentCause.PlateletsBeforeInfusion or DoseAdjustmentCause.PlateletsAfterInfusion;

    private string CauseText => Cause switch
    {
        DoseAdjustmentCause.CountAfterInfusionWithInfection =>
            "blood count after the previous infusion, with signs of infection,",
        DoseAdjustmentCause.CountAfterInfusion => "blood count after the previous infusion",
        DoseAdjustmentCause.CountBeforeInfusion => "blood count before the infusion",
        DoseAdjustmentCause.CountBeforeInfusionWithInfection => "blood count before the infusion, with signs of infection,",
        DoseAdjustmentCause.PlateletsBeforeInfusion => "platelets before the infusion",
        DoseAdjustmentCause.PlateletsAfterInfusion => "platelets after the previous infusion",
        DoseAdjustmentCause.MarrowSuppression => "bone marrow suppression without a count that shows it,",
        _ => "toxicity outside the blood",
    };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>What a table of dose adjustment says.</summary>
internal enum DoseAdjustmentOutcome
{
    /// <summary>Treatment is discontinued. The default.</summary>
    Discontinue = 0,

    /// <summary>A count before the infusion must recover first.</summary>
    Withheld,

    /// <summary>A fact is missing that tells which row applies.</summary>
    Unknown,

    /// <summary>The next dose is smaller.</summary>
    Reduced,

    /// <summary>No row covers the case; a convention names a smaller dose that a clinician may choose.</summary>
    Advised,

    /// <summary>No row covers the case: a clinician decides.</summary>
    NotCovered,

    /// <summary>A count would have discontinued treatment, and a later one is better: a clinician decides.</summary>
    Improved,

    /// <summary>The dose stays.</summary>
    Unchanged,
}
