using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The patient is an adult on the proposed day.</summary>
/// <remarks>
/// Safety and effect in children are not established, so a child is off-label. No birth date, or an impossible one: incomplete.
/// </remarks>
internal sealed class AdultAgeRule(int adultFromYears, int oldestYears)
    : Rule(
        RuleIds.AdultAge,
        $"The patient must be {ExactNumberText.Format(Checked(adultFromYears, oldestYears))} years or "
            + "older; a child is off-label.",
        new Criterion("age", CriterionOperator.AtLeast, adultFromYears, "years", Verdict.Review),
        new Criterion("age", CriterionOperator.AtMost, oldestYears, "years", Verdict.Incomplete))
{
    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        if (change.History.Patient.BirthDate is { } birth)
        {
            change.Add(birth);
            change.Add(birth.PlusYears(adultFromYears));
            change.Add(new LocalDate(birth.Year + oldestYears + 1, 1, 1));
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [UnreadFields.BirthDate];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (input.History.Patient.BirthDate is not { } birth)
        {
            return Undetermined(
                new StatedFact("birth date", StatedFact.Unknown),
                new Remedy.State("the birth date", new(nameof(Patient), nameof(Patient.BirthDate))));
        }

        var proposed = input.Proposal.At.Date;
        if (proposed < birth || proposed.Year - birth.Year > oldestYears)
        {
            return Undetermined(
                new StatedFact("birth date", $"{IsoText.Of(birth)}, impossible for a patient on {IsoText.Of(proposed)}"),
                new Remedy.State("the birth date", new(nameof(Patient), nameof(Patient.BirthDate))));
        }

        var evidence = new AgeAgainstLimit(birth, proposed, adultFromYears);

        // In a later year of age no calendar is needed.
        return proposed.Year - birth.Year > adultFromYears || birth.PlusYears(adultFromYears) <= proposed
            ? Satisfied(input, evidence)
            : Objects(Verdict.Review, evidence, new Remedy.WaitUntil(birth.PlusYears(adultFromYears)));
    }

    private static int Checked(int adultFromYears, int oldestYears)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(adultFromYears);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(oldestYears, adultFromYears);
        return adultFromYears;
    }
}
